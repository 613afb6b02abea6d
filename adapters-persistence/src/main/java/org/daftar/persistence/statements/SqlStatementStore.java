package org.daftar.persistence.statements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Candidate;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.model.statements.StatementsState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.ledger.EntriesMet;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.driven.StatementStore;

final class SqlStatementStore implements StatementStore {

    /** Identities asked for in one question. */
    private static final int ASKED = 500;

    private final Sessions sessions;
    private final SqlStatements reading;
    private final CompanyProfiles profiles;

    SqlStatementStore(Sessions sessions, SqlStatements reading, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.reading = reading;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, BankStatement statement) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        long account = AccountKeys.of(session, statement.account());
        statements(session).insert(session.company(), account, StatementRows.row(key, statement), null);
    }

    @Override
    public void addLines(Books books, AccountId account, StatementId statement, List<StatementLine> lines) {
        var session = sessions.writing(books);
        long of = key(session, statement);
        long bank = AccountKeys.of(session, account);
        statements(session).insertLines(session.company(), bank, of, StatementRows.json(PlaneHead.of(session), lines));
    }

    @Override
    public Optional<BankStatement> find(Books books, StatementId id) {
        return reading.find(books, id);
    }

    @Override
    public Optional<BankStatement> byReference(Books books, AccountId account, String reference) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(
                        statements(session).byReference(session.company(), AccountKeys.of(session, account), reference))
                .map(row -> StatementRows.statement(row, currency)));
    }

    @Override
    public Set<String> known(Books books, AccountId account, Collection<String> identities) {
        var all = List.copyOf(identities);
        return sessions.with(books, session -> {
            var known = new HashSet<String>();
            long bank = AccountKeys.of(session, account);
            for (int from = 0; from < all.size(); from += ASKED) {
                var some = new Among.Words(all.subList(from, Math.min(all.size(), from + ASKED)));
                known.addAll(statements(session).known(session.company(), bank, some));
            }
            return known;
        });
    }

    @Override
    public Optional<ReconciledLine> line(Books books, StatementLineId id) {
        return reading.line(books, id);
    }

    @Override
    public Map<EntryId, List<BankPosting>> postings(Books books, AccountId account, Collection<EntryId> entries) {
        var currency = profiles.currency(books);
        var ids = new Among.Ids(entries.stream().map(EntryId::value).toList());
        return sessions.with(books, session -> {
            var found = new LinkedHashMap<EntryId, List<BankPosting>>();
            for (var row : postings(session).ofEntries(session.company(), AccountKeys.of(session, account), ids)) {
                var posting = StatementRows.posting(row, currency);
                found.merge(posting.entry(), List.of(posting), SqlStatementStore::both);
            }
            return found;
        });
    }

    @Override
    public void clear(Books books, Collection<Clearing> clearings) {
        var session = sessions.writing(books);
        EntriesMet.clearing(session);
        int open = postings(session).clear(session.company(), StatementRows.json(clearings));
        if (open != clearings.size()) throw new IllegalStateException("One of " + clearings + " is cleared already");
    }

    @Override
    public void release(Books books, StatementLineId line) {
        var session = sessions.writing(books);
        var by = Objects.requireNonNull(
                statements(session).lineKey(session.company(), line.value()), () -> "No line " + line);
        postings(session).release(session.company(), by);
    }

    @Override
    public void move(Books books, StatementId statement, int unmatched, Money unexplained) {
        var session = sessions.writing(books);
        statements(session).move(session.company(), statement.value(), unmatched, unexplained.minor());
    }

    @Override
    public List<StatementLine> open(Books books, StatementId statement, Optional<Place> after, int most) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> statements(session)
                .open(
                        session.company(),
                        key(session, statement),
                        after.map(place -> place.amount().minor()).orElse(null),
                        after.map(Place::line).orElse(null),
                        most)
                .stream()
                .map(row -> StatementRows.line(row, currency))
                .toList());
    }

    @Override
    public List<Candidate> candidates(
            Books books, AccountId account, Collection<Money> amounts, LocalDate from, LocalDate to, int most) {
        var currency = profiles.currency(books);
        var keys = new Among.Keys(amounts.stream().map(Money::minor).toList());
        return sessions.with(
                books,
                session ->
                        postings(session)
                                .candidates(session.company(), AccountKeys.of(session, account), keys, from, to, most)
                                .stream()
                                .map(row -> StatementRows.candidate(row, currency))
                                .toList());
    }

    @Override
    public void limitWriteOffs(Books books, Money limit) {
        var session = sessions.writing(books);
        statements(session).limitWriteOffs(session.company(), limit.minor());
    }

    @Override
    public List<StatementId> statementsAfter(Books books, Optional<StatementId> last, int lines) {
        return sessions.with(books, session -> StatementFaults.after(session, last, lines));
    }

    @Override
    public StatementsState state(Books books, List<StatementId> statements) {
        return sessions.with(books, session -> StatementFaults.ofStatements(session.settled(), statements));
    }

    @Override
    public Postings postingsState(Books books, PostingPlace after, int most) {
        return sessions.with(books, session -> StatementFaults.ofPostings(session.settled(), after, most));
    }

    @Override
    public StatementsState state(Books books) {
        return sessions.with(books, session -> StatementFaults.ofAccounts(session.settled()));
    }

    private static List<BankPosting> both(List<BankPosting> some, List<BankPosting> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static long key(Session session, StatementId statement) {
        return Objects.requireNonNull(
                statements(session).key(session.company(), statement.value()), () -> "No statement " + statement);
    }

    private static StatementMapper statements(Session session) {
        return session.mapper(StatementMapper.class);
    }

    private static PostingMapper postings(Session session) {
        return session.mapper(PostingMapper.class);
    }
}
