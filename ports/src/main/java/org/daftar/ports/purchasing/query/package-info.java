/** Read models of orders to vendors and of their receipts. */
@NullMarked
package org.daftar.ports.purchasing.query;

import org.jspecify.annotations.NullMarked;
