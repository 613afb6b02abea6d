package org.daftar.ports.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.PostedEntry;

/** The general ledger's verbs. Each is all or nothing: it answers, or it throws a {@link Refused} and nothing has changed. */
public interface GeneralLedger {

    /** A faulty entry is refused at once, since nobody could mend it later. Needs JOURNAL_WRITE. */
    Draft draft(Caller caller, DraftEntry draft);

    /** Drafts and posts in one transaction. Needs JOURNAL_WRITE and JOURNAL_POST. */
    PostedEntry record(Caller caller, DraftEntry draft);

    /** Judges state, accounts, period, in this order. Needs JOURNAL_POST. @param on instead of the draft's date */
    PostedEntry post(Caller caller, EntryId entry, Optional<LocalDate> on);

    /** Posts the mirror of a posted entry on a day of its own, not before the entry's; both stay, linked. Needs JOURNAL_POST. */
    PostedEntry reverse(Caller caller, EntryId entry, LocalDate on, Optional<String> reason);

    /** Nothing is posted on or before that day any more; the lock moves forward only while entries say so. Needs PERIOD_LOCK. */
    void lockThrough(Caller caller, Optional<LocalDate> lastLockedDay);
}
