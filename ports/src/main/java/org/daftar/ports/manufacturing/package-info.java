/** Verbs on orders to make something. */
@NullMarked
package org.daftar.ports.manufacturing;

import org.jspecify.annotations.NullMarked;
