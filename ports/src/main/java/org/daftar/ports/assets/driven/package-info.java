/** What the verbs on fixed assets need. */
@NullMarked
package org.daftar.ports.assets.driven;

import org.jspecify.annotations.NullMarked;
