/** Arkan's views of stock: what there was on a day, and what it was worth. */
@NullMarked
package org.daftar.http.arkan.inventory;

import org.jspecify.annotations.NullMarked;
