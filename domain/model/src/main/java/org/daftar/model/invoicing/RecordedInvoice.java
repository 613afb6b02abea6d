package org.daftar.model.invoicing;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.OpenItemId;

/** A document and what became of it. */
public record RecordedInvoice(
        Invoice content, Instant createdAt, Optional<Posted> posted, Optional<Cancelled> cancelled) {

    /**
     * @param number of its entry, and so its own
     * @param due what of it is still to be settled
     */
    public record Posted(EntryId entry, EntryNumber number, Instant at, Money due) {}

    /** @param by the credit note that took it back; none was needed for a draft */
    public record Cancelled(Optional<InvoiceId> by, String reason, Instant at) {}

    public enum Status {
        DRAFT,
        POSTED,
        PARTIALLY_PAID,
        PAID,
        CANCELLED;

        public boolean isPosted() {
            return this == POSTED || this == PARTIALLY_PAID || this == PAID;
        }
    }

    public static RecordedInvoice draft(Invoice content, Instant now) {
        return new RecordedInvoice(content, now, Optional.empty(), Optional.empty());
    }

    public InvoiceId id() {
        return content.id();
    }

    public Status status() {
        if (cancelled.isPresent()) return Status.CANCELLED;
        return posted.map(this::settled).orElse(Status.DRAFT);
    }

    private Status settled(Posted how) {
        if (how.due().isZero()) return Status.PAID;
        return how.due().equals(content.total().gross()) ? Status.POSTED : Status.PARTIALLY_PAID;
    }

    /** What the partner owes or is owed by it; none of a draft. */
    public Optional<OpenItemId> partnerItem() {
        return posted.map(Posted::entry).map(OpenItemId::ofDocument);
    }

    /** The refusal of a step that its state forbids. */
    public Refused cannot(String action) {
        var state = status().name().toLowerCase(Locale.ROOT);
        return new Refused(new Refusal.InvalidTransition(content.kind().words(), state, action));
    }

    public RecordedInvoice posted(Invoice dated, Posted how) {
        return new RecordedInvoice(dated, createdAt, Optional.of(how), cancelled);
    }

    /** After so much of it was settled. */
    public RecordedInvoice settled(Money amount) {
        return owing(posted.orElseThrow().due().minus(amount));
    }

    /** With so much of it still to be settled. */
    public RecordedInvoice owing(Money due) {
        var how = posted.orElseThrow();
        var owing = new Posted(how.entry(), how.number(), how.at(), due);
        return new RecordedInvoice(content, createdAt, Optional.of(owing), cancelled);
    }

    public RecordedInvoice cancelled(Cancelled how) {
        return new RecordedInvoice(content, createdAt, posted, Optional.of(how));
    }
}
