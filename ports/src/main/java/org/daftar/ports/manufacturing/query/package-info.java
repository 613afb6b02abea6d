/** Read models of orders to make something, and of their receipts. */
@NullMarked
package org.daftar.ports.manufacturing.query;

import org.jspecify.annotations.NullMarked;
