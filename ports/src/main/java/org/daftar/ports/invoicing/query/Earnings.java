package org.daftar.ports.invoicing.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.EntryNumber;

/** What posted documents of clients earned, by the documents' dates. */
public interface Earnings {

    /** Of every client that has a document in the span, the largest revenue first; read from sums, not from documents. */
    List<OfClient> byClient(Books books, LocalDate from, LocalDate to);

    /** Of every project that documents of the span name, the largest revenue first, and last of all that names none. */
    List<OfProject> byProject(Books books, LocalDate from, LocalDate to);

    /** Document by document, the latest first, and of one day the last posted first. */
    List<OfDocument> byDocument(Books books, LocalDate from, LocalDate to, int most);

    record OfClient(UUID client, Earning earning) {}

    /** @param project empty for what names none */
    record OfProject(Optional<UUID> project, Earning earning) {}

    record OfDocument(
            InvoiceId id, EntryNumber number, InvoiceKind kind, LocalDate date, UUID client, Earning earning) {}
}
