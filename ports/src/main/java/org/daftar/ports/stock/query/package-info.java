/** Read models of stock. */
@NullMarked
package org.daftar.ports.stock.query;

import org.jspecify.annotations.NullMarked;
