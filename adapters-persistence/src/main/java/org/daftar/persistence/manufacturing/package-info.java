/** Orders to make something, their inputs, receipts and histories in SQL. */
@NullMarked
package org.daftar.persistence.manufacturing;

import org.jspecify.annotations.NullMarked;
