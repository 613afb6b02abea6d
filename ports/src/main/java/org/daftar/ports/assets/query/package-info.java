/** Read models of fixed assets. */
@NullMarked
package org.daftar.ports.assets.query;

import org.jspecify.annotations.NullMarked;
