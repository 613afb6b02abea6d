package org.daftar.services.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.ledger.driven.JournalStore;

/**
 * The engine that undoes a posted entry by its mirror; the open items of the two settle each other. It judges no permission, because
 * capabilities above undo what their own documents wrote.
 */
public final class Reversing {

    private final JournalStore journal;
    private final Posting posting;
    private final OpenItems items;
    private final Ids ids;

    Reversing(JournalStore journal, Posting posting, OpenItems items, Ids ids) {
        this.journal = journal;
        this.posting = posting;
        this.items = items;
        this.ids = ids;
    }

    /** @throws Refused invalid_transition when it is reversed already, invalid when the day is out of range or before the entry's, period_locked */
    public PostedEntry reverse(Caller caller, PostedEntry original, LocalDate on, Optional<String> reason) {
        journal.reversalOf(caller.books(), original.id()).ifPresent(reversal -> {
            throw new Refused(
                    new Refusal.InvalidTransition("journal entry", "reversed by " + reversal, "be reversed again"));
        });
        EntryJudge.requireDate(on);
        requireNotBefore(original.content().date(), on);
        var mirror = original.content().reversed(on, original.id(), reason);
        var reversal = posting.post(caller, new EntryId(ids.next()), mirror, Optional.of(original.id()));
        items.settleReversal(caller, reversal);
        return reversal;
    }

    private static void requireNotBefore(LocalDate original, LocalDate on) {
        if (!on.isBefore(original)) return;
        throw new Refused(Refusal.Invalid.of(
                "date", "before_entry", "A reversal is dated " + original + ", as what it reverses, or later."));
    }
}
