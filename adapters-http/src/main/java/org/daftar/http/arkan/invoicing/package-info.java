/** Arkan's invoices and bills, and the taxes on them. */
@NullMarked
package org.daftar.http.arkan.invoicing;

import org.jspecify.annotations.NullMarked;
