/** Invoices, bills and credit notes: what is charged, to whom, with which tax, and what it does to the books. */
@NullMarked
package org.daftar.model.invoicing;

import org.jspecify.annotations.NullMarked;
