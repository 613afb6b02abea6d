/** What orders of every kind need. */
@NullMarked
package org.daftar.ports.orders.driven;

import org.jspecify.annotations.NullMarked;
