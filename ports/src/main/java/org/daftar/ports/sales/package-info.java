/** Verbs on orders of customers. */
@NullMarked
package org.daftar.ports.sales;

import org.jspecify.annotations.NullMarked;
