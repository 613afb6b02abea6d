/** What the company buys, makes, keeps and sells, and the places where it is kept. */
@NullMarked
package org.daftar.model.catalog;

import org.jspecify.annotations.NullMarked;
