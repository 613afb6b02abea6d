package org.daftar.services.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.driven.CompanyStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

/** The general ledger's verbs: judge the permission and the matter, then let the engine post. */
record LedgerVerbs(
        Transactions transactions,
        JournalStore journal,
        CompanyStore company,
        CompanyProfiles profiles,
        EntryJudge judge,
        Posting posting,
        Reversing reversing,
        FactLog facts,
        Ids ids)
        implements GeneralLedger {

    @Override
    public Draft draft(Caller caller, DraftEntry draft) {
        return transactions.write(caller, Permission.JOURNAL_WRITE, () -> {
            var content = judge.sound(caller.books(), draft);
            var saved = new Draft(new EntryId(ids.next()), content, posting.now());
            journal.saveDraft(caller.books(), saved);
            facts.append(
                    caller,
                    new Fact(
                            "journal_entry.drafted",
                            subject(saved.id()),
                            List.of(
                                    FieldChange.set("date", content.date()),
                                    FieldChange.set("total", content.total()))));
            return saved;
        });
    }

    @Override
    public PostedEntry record(Caller caller, DraftEntry draft) {
        return transactions.write(caller, () -> {
            caller.require(Permission.JOURNAL_WRITE);
            caller.require(Permission.JOURNAL_POST);
            var content = judge.sound(caller.books(), draft);
            return posting.post(caller, new EntryId(ids.next()), content, Optional.empty());
        });
    }

    @Override
    public PostedEntry post(Caller caller, EntryId id, Optional<LocalDate> on) {
        return transactions.write(caller, Permission.JOURNAL_POST, () -> {
            var draft = journal.draft(caller.books(), id).orElseThrow(() -> notADraft(caller, id));
            var content = on.map(draft.content()::dated).orElse(draft.content());
            EntryJudge.requireDate(content.date());
            judge.requireUsable(caller.books(), content);
            return posting.postDraft(caller, draft, content);
        });
    }

    @Override
    public PostedEntry reverse(Caller caller, EntryId id, LocalDate on, Optional<String> reason) {
        return transactions.write(caller, Permission.JOURNAL_POST, () -> {
            var original = journal.posted(caller.books(), id).orElseThrow(() -> notPosted(caller, id));
            requireOwn(original);
            return reversing.reverse(caller, original, on, reason);
        });
    }

    @Override
    public void lockThrough(Caller caller, Optional<LocalDate> lastLockedDay) {
        transactions.write(caller, Permission.PERIOD_LOCK, () -> {
            var before = profiles.lockedThrough(caller.books());
            if (before.equals(lastLockedDay)) return before;
            company.lockThrough(caller.books(), lastLockedDay);
            facts.append(
                    caller,
                    new Fact(
                            "period.locked",
                            new Fact.Subject("company", caller.books().company().value()),
                            List.of(
                                    new FieldChange(
                                            "lockedThrough",
                                            before.map(LocalDate::toString),
                                            lastLockedDay.map(LocalDate::toString)),
                                    // Clocks go back and stand still: only the chain says what was posted before a
                                    // lock.
                                    FieldChange.set(
                                            "afterEntry",
                                            journal.head(caller.books()).sequence()))));
            return before;
        });
    }

    private Refused notADraft(Caller caller, EntryId id) {
        return journal.posted(caller.books(), id).isPresent()
                ? new Refused(new Refusal.InvalidTransition("journal entry", "posted", "be posted again"))
                : missing(id);
    }

    private Refused notPosted(Caller caller, EntryId id) {
        return journal.draft(caller.books(), id).isPresent()
                ? new Refused(new Refusal.InvalidTransition("journal entry", "draft", "be reversed"))
                : missing(id);
    }

    /** What a document wrote is undone with the document, or the two would tell different stories. */
    private static void requireOwn(PostedEntry entry) {
        entry.content()
                .source()
                .filter(source -> !source.kind().equals(JournalEntry.Source.REVERSAL))
                .ifPresent(source -> {
                    var message = entry.number() + " was written by the " + source.kind() + " " + source.id()
                            + ". Cancel that instead.";
                    throw new Refused(new Refusal.RuleViolated("document_entry", message));
                });
    }

    private static Refused missing(EntryId id) {
        return Refused.missing("journal entry", id);
    }

    private static Fact.Subject subject(EntryId id) {
        return new Fact.Subject("journal_entry", id.value());
    }
}
