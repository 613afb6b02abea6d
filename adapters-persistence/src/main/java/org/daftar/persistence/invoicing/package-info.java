/** Invoices, bills and credit notes in SQL. */
@NullMarked
package org.daftar.persistence.invoicing;

import org.jspecify.annotations.NullMarked;
