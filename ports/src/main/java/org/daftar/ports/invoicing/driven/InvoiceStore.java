package org.daftar.ports.invoicing.driven;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoicingState;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.EntryId;

/** Where documents live, and what the tax return adds up from. */
public interface InvoiceStore {

    void add(Books books, RecordedInvoice invoice);

    /** Stores what became of a document that is there. */
    void replace(Books books, RecordedInvoice before, RecordedInvoice after);

    Optional<RecordedInvoice> find(Books books, InvoiceId id);

    /** Those that are there. */
    Map<InvoiceId, RecordedInvoice> details(Books books, Collection<InvoiceId> ids);

    /** Those that wrote these entries, in that order. */
    List<RecordedInvoice> ofEntries(Books books, Collection<EntryId> entries);

    /** Posted ones that take this document back, the first one first. */
    List<RecordedInvoice> creditNotes(Books books, InvoiceId corrected);

    /** Whether a document of that kind, not cancelled, has that number of the vendor's. */
    boolean hasReference(Books books, InvoiceKind kind, UUID partner, String reference);

    /** How many documents name that partner, as far as that is counted. */
    long naming(Books books, UUID partner);

    /** For the laws: what no single day tells. */
    InvoicingState state(Books books);

    /** For the laws: what the documents and sums of a day tell; it counts none. */
    InvoicingState state(Books books, LocalDate day);

    /** The first day after that one of which there are documents or sums. */
    Optional<LocalDate> dayAfter(Books books, LocalDate day);
}
