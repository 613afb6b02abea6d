/** Verbs on fixed assets. */
@NullMarked
package org.daftar.ports.assets;

import org.jspecify.annotations.NullMarked;
