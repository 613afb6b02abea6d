package org.daftar.services.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryChain;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.TextSalt;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

/**
 * The engine that posts: it draws the number, extends the chain, adds to the movements and opens items. It judges the period and no
 * permission, because capabilities above post in the name of their own events.
 */
public final class Posting {

    private final EntryJudge judge;
    private final JournalStore journal;
    private final CompanyProfiles profiles;
    private final Capacity capacity;
    private final FactLog facts;
    private final Ids ids;
    private final InstantSource clock;
    private final RandomGenerator random;

    Posting(
            EntryJudge judge,
            JournalStore journal,
            CompanyProfiles profiles,
            Capacity capacity,
            FactLog facts,
            Ids ids,
            InstantSource clock,
            RandomGenerator random) {
        this.judge = judge;
        this.journal = journal;
        this.ids = ids;
        this.profiles = profiles;
        this.capacity = capacity;
        this.facts = facts;
        this.clock = clock;
        this.random = random;
    }

    /**
     * The entry of a document, which another capability has judged.
     *
     * @throws Refused invalid when the date or an amount is out of range, account_inactive when an account was closed since
     *     the document was drafted, period_locked, books_full
     */
    public PostedEntry postDocument(
            Caller caller,
            JournalCode series,
            LocalDate date,
            Optional<String> reference,
            JournalEntry.Source document,
            List<EntryLine> lines) {
        EntryJudge.requireDate(date);
        var flaws = JournalEntry.flaws(lines);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        judge.requireActive(caller.books(), lines);
        var content = new JournalEntry(series, date, reference, Optional.empty(), Optional.of(document), lines);
        return post(caller, new EntryId(ids.next()), content, Optional.empty());
    }

    /**
     * For what happens without an entry, too.
     *
     * @throws Refused invalid when the date is out of range, period_locked
     */
    public void requireOpen(Books books, LocalDate date) {
        EntryJudge.requireDate(date);
        PeriodLock.requireOpen(profiles.lockedThrough(books), date);
    }

    /** @throws Refused period_locked when the entry's date is in a locked period, books_full */
    PostedEntry post(Caller caller, EntryId id, JournalEntry content, Optional<EntryId> reversalOf) {
        var entry = sealed(caller, id, content, reversalOf, now());
        journal.append(caller.books(), entry);
        facts.append(caller, posted(entry));
        return entry;
    }

    /** @throws Refused period_locked when the entry's date is in a locked period, books_full */
    PostedEntry postDraft(Caller caller, Draft draft, JournalEntry content) {
        var entry = sealed(caller, draft.id(), content, Optional.empty(), draft.createdAt());
        journal.appendDrafted(caller.books(), entry);
        facts.append(caller, posted(entry));
        return entry;
    }

    /** Every rule is judged here, before anything is stored: an entry that is sealed is also appended. */
    private PostedEntry sealed(
            Caller caller, EntryId id, JournalEntry content, Optional<EntryId> reversalOf, Instant createdAt) {
        var books = caller.books();
        PeriodLock.requireOpen(profiles.lockedThrough(books), content.date());
        capacity.requireRoom(books, content, reversalOf.isPresent());
        var head = journal.head(books);
        var year = profiles.profile(books).fiscalYear(content.date());
        var number = journal.nextNumber(books, content.journal(), year);
        var salt = EntryChain.hasText(content) ? Optional.of(salt()) : Optional.<TextSalt>empty();
        var text = EntryChain.textDigest(salt, content);
        var digest = EntryChain.contentDigest(id, content, reversalOf, createdAt, text);
        var now = now();
        var recordedAt = now.isBefore(head.recordedAt()) ? head.recordedAt() : now;
        long sequence = head.sequence() + 1;
        var hash = EntryChain.hash(head.hash(), sequence, number, recordedAt, caller.user(), digest);
        return new PostedEntry(
                id,
                sequence,
                number,
                content,
                createdAt,
                recordedAt,
                caller.user(),
                reversalOf,
                salt,
                text,
                digest,
                hash);
    }

    /** Microseconds: what the store keeps, so that what is sealed is what is read back. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private TextSalt salt() {
        var bytes = new byte[TextSalt.BYTES];
        random.nextBytes(bytes);
        return new TextSalt(bytes);
    }

    private static Fact posted(PostedEntry entry) {
        return new Fact(
                "journal_entry.posted",
                new Fact.Subject("journal_entry", entry.id().value()),
                List.of(
                        FieldChange.set("number", entry.number()),
                        FieldChange.set("date", entry.content().date()),
                        FieldChange.set("total", entry.content().total())));
    }
}
