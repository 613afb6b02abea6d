/** What the verbs on invoices, bills and credit notes need. */
@NullMarked
package org.daftar.ports.invoicing.driven;

import org.jspecify.annotations.NullMarked;
