/** Reading what holds for orders of every kind. */
@NullMarked
package org.daftar.ports.orders.query;

import org.jspecify.annotations.NullMarked;
