/** Read models of invoices, bills and credit notes. */
@NullMarked
package org.daftar.ports.invoicing.query;

import org.jspecify.annotations.NullMarked;
