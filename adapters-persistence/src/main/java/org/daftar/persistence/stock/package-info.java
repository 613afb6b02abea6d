/** Stock in SQL. */
@NullMarked
package org.daftar.persistence.stock;

import org.jspecify.annotations.NullMarked;
