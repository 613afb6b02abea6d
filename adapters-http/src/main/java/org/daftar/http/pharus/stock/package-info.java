/** Pharus' two inventories: the stock of materials and of finished goods, and the ledger of each. */
@NullMarked
package org.daftar.http.pharus.stock;

import org.jspecify.annotations.NullMarked;
