/** The use cases of stock, and its engine: the only way in which stock changes. */
@NullMarked
package org.daftar.services.stock;

import org.jspecify.annotations.NullMarked;
