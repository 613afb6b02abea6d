package org.daftar.ports.invoicing.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.tax.TaxMovement;

/** Reading invoices, bills and credit notes, and what they add to the tax return. */
public interface Invoices {

    Optional<RecordedInvoice> find(Books books, InvoiceId id);

    Page<RecordedInvoice> list(Books books, Selection selection, Page.Request<InvoiceSort> page);

    /** Of the documents posted with a date in that span, code by code, sales first. */
    List<TaxMovement> taxes(Books books, LocalDate from, LocalDate to);

    record Selection(
            Optional<InvoiceKind> kind,
            Optional<RecordedInvoice.Status> status,
            Optional<UUID> partner,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    enum InvoiceSort {
        CREATED_AT
    }
}
