/** Items and places in SQL. */
@NullMarked
package org.daftar.persistence.catalog;

import org.jspecify.annotations.NullMarked;
