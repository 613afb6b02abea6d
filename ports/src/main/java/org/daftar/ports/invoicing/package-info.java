/** Verbs on invoices, bills and credit notes. */
@NullMarked
package org.daftar.ports.invoicing;

import org.jspecify.annotations.NullMarked;
