/** The use cases of invoices, bills and credit notes. */
@NullMarked
package org.daftar.services.invoicing;

import org.jspecify.annotations.NullMarked;
