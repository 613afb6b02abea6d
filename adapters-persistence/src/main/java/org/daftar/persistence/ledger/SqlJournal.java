package org.daftar.persistence.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.ledger.TextSalt;
import org.daftar.persistence.engine.LatelyMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.ledger.driven.JournalStore;
import org.jspecify.annotations.Nullable;

final class SqlJournal implements JournalStore {

    /** Most are posted soon after. */
    private static final LatelyMet<EntryId, Drafted> DRAFTS =
            new LatelyMet<>(2_000, met -> met.draft().content().lines().size() + 1);

    /** @param key as {@link JournalMapper} knows it */
    private record Drafted(long key, Draft draft) {}

    private final Sessions sessions;

    SqlJournal(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void saveDraft(Books books, Draft draft) {
        var content = draft.content();
        var session = sessions.writing(books);
        var mapper = session.mapper(JournalMapper.class);
        var head = PlaneHead.of(session);
        long key = head.drawKey();
        mapper.insertDraft(
                session.company(),
                new JournalMapper.DraftRow(
                        key,
                        draft.id().value(),
                        content.journal().value(),
                        content.date(),
                        content.currency().code(),
                        content.source().map(JournalEntry.Source::kind).orElse(null),
                        content.source().map(JournalEntry.Source::id).orElse(null),
                        content.reference().orElse(null),
                        content.description().orElse(null),
                        draft.createdAt()));
        var accounts = accounts(session, content);
        for (int i = 0; i < content.lines().size(); i++) {
            var line = content.lines().get(i);
            mapper.insertDraftLine(
                    session.company(),
                    key,
                    i + 1,
                    accounts.get(i).id(),
                    line.amount().minor(),
                    line.partner().orElse(null),
                    line.project().orElse(null),
                    line.description().orElse(null),
                    line.due().orElse(null));
        }
        head.countDrafts(1);
        DRAFTS.put(session, draft.id(), new Drafted(key, draft));
    }

    @Override
    public Optional<Draft> draft(Books books, EntryId id) {
        return sessions.with(
                books, session -> DRAFTS.find(session, id).map(Drafted::draft).or(() -> stored(session, id)));
    }

    private static Optional<Draft> stored(Session session, EntryId id) {
        var row = session.mapper(JournalMapper.class).draft(session.company(), id.value());
        return row == null
                ? Optional.empty()
                : Optional.of(EntryRows.drafts(session, List.of(row)).get(0));
    }

    @Override
    public Head head(Books books) {
        var now = PlaneHead.of(sessions.writing(books)).now();
        return new Head(now.entrySeq(), new Digest(now.chainHash()), now.recordedAt());
    }

    @Override
    public boolean hasJournal(Books books, JournalCode journal) {
        return sessions.with(books, session -> CompanyCache.of(session).hasJournal(journal.value()));
    }

    @Override
    public EntryNumber nextNumber(Books books, JournalCode journal, FiscalYear year) {
        return DrawnNumbers.of(sessions.writing(books)).next(journal, year);
    }

    @Override
    public void append(Books books, PostedEntry entry) {
        var session = sessions.writing(books);
        append(session, PlaneHead.of(session).drawKey(), entry);
    }

    @Override
    public void appendDrafted(Books books, PostedEntry entry) {
        var session = sessions.writing(books);
        var mapper = session.mapper(JournalMapper.class);
        var key = DRAFTS.find(session, entry.id())
                .map(Drafted::key)
                .orElseGet(() -> Objects.requireNonNull(
                        mapper.draftKey(session.company(), entry.id().value()), () -> "No draft " + entry.id()));
        mapper.deleteDraft(session.company(), key);
        DRAFTS.remove(session, entry.id());
        PlaneHead.of(session).countDrafts(-1);
        append(session, key, entry);
    }

    @Override
    public Optional<PostedEntry> posted(Books books, EntryId id) {
        return sessions.with(books, session -> {
            var row = session.mapper(JournalMapper.class).entry(session.company(), id.value());
            return row == null
                    ? Optional.empty()
                    : Optional.of(EntryRows.posted(session, List.of(row)).get(0));
        });
    }

    @Override
    public Optional<EntryId> reversalOf(Books books, EntryId original) {
        return sessions.with(books, session -> Optional.ofNullable(
                        session.mapper(JournalMapper.class).reversalOf(session.company(), original.value()))
                .map(EntryId::new));
    }

    private static void append(Session session, long key, PostedEntry entry) {
        var mapper = session.mapper(JournalMapper.class);
        var row = row(key, entry);
        var reversed = entry.reversalOf().map(original -> EntriesMet.key(session, original));
        mapper.insertEntry(session.company(), row, reversed.orElse(null));
        EntriesMet.put(session, entry.id(), key);
        if (row.salt() != null) mapper.insertText(session.company(), row);
        appendLines(session, mapper, key, entry);
        PlaneHead.of(session).extendChain(entry.sequence(), entry.hash().bytes(), entry.recordedAt());
    }

    private static void appendLines(Session session, JournalMapper mapper, long key, PostedEntry entry) {
        var content = entry.content();
        var accounts = accounts(session, content);
        var movements = Movements.of(session);
        boolean touchesCash = accounts.stream().anyMatch(SqlJournal::isCash);
        for (int i = 0; i < content.lines().size(); i++) {
            var line = content.lines().get(i);
            var account = accounts.get(i);
            long amount = line.amount().minor();
            mapper.insertLine(
                    session.company(),
                    key,
                    i + 1,
                    account.id(),
                    content.date(),
                    amount,
                    line.partner().orElse(null),
                    line.project().orElse(null),
                    line.due().orElse(null));
            if (Subtype.valueOf(account.subtype()) == Subtype.BANK)
                mapper.insertBankPosting(session.company(), key, i + 1, account.id(), content.date(), amount);
            if (Subtype.valueOf(account.subtype()).hasOpenItems()) {
                var id = new OpenItemId(entry.id(), i + 1);
                SqlItems.open(session, key, account.id(), OpenItem.opened(id, line, content.date()));
            }
            if (line.description().isPresent()) {
                mapper.insertLineText(
                        session.company(), key, i + 1, line.description().get());
            }
            // An entry balances, so what flowed through cash is the opposite of its other lines, each its share.
            movements.add(account.id(), content.date(), amount, touchesCash && !isCash(account) ? -amount : 0);
        }
    }

    private static boolean isCash(AccountMapper.Row account) {
        return Subtype.valueOf(account.subtype()).isCash();
    }

    private static List<AccountMapper.Row> accounts(Session session, JournalEntry content) {
        var ids = content.lines().stream().map(EntryLine::account).toList();
        var rows = ChartCache.rows(session, ids);
        var accounts = new ArrayList<AccountMapper.Row>(ids.size());
        for (var id : ids) accounts.add(Objects.requireNonNull(rows.get(id), () -> "No account " + id));
        return accounts;
    }

    private static JournalMapper.EntryRow row(long key, PostedEntry entry) {
        var content = entry.content();
        return new JournalMapper.EntryRow(
                key,
                entry.id().value(),
                entry.sequence(),
                content.journal().value(),
                entry.number().year(),
                entry.number().ordinal(),
                content.date(),
                content.currency().code(),
                content.source().map(JournalEntry.Source::kind).orElse(null),
                content.source().map(JournalEntry.Source::id).orElse(null),
                nullable(entry.reversalOf().map(EntryId::value)),
                null,
                entry.createdAt(),
                entry.recordedAt(),
                entry.postedBy().value(),
                entry.textDigest().bytes(),
                entry.contentDigest().bytes(),
                entry.hash().bytes(),
                nullable(entry.salt().map(TextSalt::bytes)),
                nullable(content.reference()),
                nullable(content.description()));
    }

    private static <T> @Nullable T nullable(Optional<T> value) {
        return value.orElse(null);
    }
}
