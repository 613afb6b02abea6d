/** Orders to vendors, their receipts and their histories in SQL. */
@NullMarked
package org.daftar.persistence.purchasing;

import org.jspecify.annotations.NullMarked;
