package org.daftar.model.payments;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/** A payment and what became of it. */
public record RecordedPayment(Payment content, Instant createdAt, Optional<Posted> posted) {

    /** @param unallocated what of it settles nothing yet: the partner's credit, or ours */
    public record Posted(EntryId entry, EntryNumber number, Instant at, Money unallocated) {}

    public enum Status {
        DRAFT,
        POSTED
    }

    public static RecordedPayment draft(Payment content, Instant now) {
        return new RecordedPayment(content, now, Optional.empty());
    }

    public PaymentId id() {
        return content.id();
    }

    public Status status() {
        return posted.isPresent() ? Status.POSTED : Status.DRAFT;
    }

    public RecordedPayment posted(Posted how) {
        return new RecordedPayment(content, createdAt, Optional.of(how));
    }

    /** After so much of it was allocated. */
    public RecordedPayment allocated(Money amount) {
        return leaving(posted.orElseThrow().unallocated().minus(amount));
    }

    /** With so much of it not allocated yet. */
    public RecordedPayment leaving(Money unallocated) {
        var how = posted.orElseThrow();
        return posted(new Posted(how.entry(), how.number(), how.at(), unallocated));
    }
}
