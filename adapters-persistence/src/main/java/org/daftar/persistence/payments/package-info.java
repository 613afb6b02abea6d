/** Payments in SQL. */
@NullMarked
package org.daftar.persistence.payments;

import org.jspecify.annotations.NullMarked;
