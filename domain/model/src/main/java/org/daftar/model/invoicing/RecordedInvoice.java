package org.daftar.model.invoicing;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/** A document and what became of it. */
public record RecordedInvoice(
        Invoice content, Instant createdAt, Optional<Posted> posted, Optional<Cancelled> cancelled) {

    /** @param number of its entry, and so its own */
    public record Posted(EntryId entry, EntryNumber number, Instant at) {}

    /** @param by the credit note that took it back; none was needed for a draft */
    public record Cancelled(Optional<InvoiceId> by, String reason, Instant at) {}

    public enum Status {
        DRAFT,
        POSTED,
        CANCELLED
    }

    public static RecordedInvoice draft(Invoice content, Instant now) {
        return new RecordedInvoice(content, now, Optional.empty(), Optional.empty());
    }

    public InvoiceId id() {
        return content.id();
    }

    public Status status() {
        if (cancelled.isPresent()) return Status.CANCELLED;
        return posted.isPresent() ? Status.POSTED : Status.DRAFT;
    }

    public RecordedInvoice posted(Invoice dated, Posted how) {
        return new RecordedInvoice(dated, createdAt, Optional.of(how), cancelled);
    }

    public RecordedInvoice cancelled(Cancelled how) {
        return new RecordedInvoice(content, createdAt, posted, Optional.of(how));
    }
}
