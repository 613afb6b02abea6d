/** Verbs on orders to vendors. */
@NullMarked
package org.daftar.ports.purchasing;

import org.jspecify.annotations.NullMarked;
