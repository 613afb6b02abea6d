/** Verbs on stock. */
@NullMarked
package org.daftar.ports.stock;

import org.jspecify.annotations.NullMarked;
