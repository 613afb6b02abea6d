package org.daftar.ports.printing;

import java.util.Optional;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.printing.PrintedInvoice;

/** Gathers what stands on a document. Reads only; best asked inside one snapshot. */
public interface Printouts {

    Optional<PrintedInvoice> invoice(Books books, InvoiceId id);
}
