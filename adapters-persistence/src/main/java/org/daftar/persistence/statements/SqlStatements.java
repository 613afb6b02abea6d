package org.daftar.persistence.statements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.ReconciledLine.Status;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;
import org.daftar.model.statements.WriteOffLimit;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.ledger.EntriesMet;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.statements.StatementMapper.LineRow;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.statements.query.BankStatements;

final class SqlStatements implements BankStatements {

    private final Sessions sessions;
    private final CompanyProfiles profiles;
    private final Accounts accounts;

    SqlStatements(Sessions sessions, CompanyProfiles profiles, Accounts accounts) {
        this.sessions = sessions;
        this.profiles = profiles;
        this.accounts = accounts;
    }

    @Override
    public Optional<BankStatement> find(Books books, StatementId id) {
        var currency = profiles.currency(books);
        return sessions.with(
                books, session -> Optional.ofNullable(statements(session).find(session.company(), id.value()))
                        .map(row -> StatementRows.statement(row, currency)));
    }

    @Override
    public Page<BankStatement> list(Books books, Optional<AccountId> account, Page.Request<StatementSort> page) {
        if (account.isPresent() && accounts.find(books, account.get()).isEmpty()) return none();
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var selected = new StatementMapper.Selected(
                    account.map(id -> AccountKeys.of(session, id)).orElse(null),
                    page.ascending(),
                    page.after().map(Page.Position::id).orElse(null),
                    page.reads());
            return page.of(
                            statements(session).list(session.company(), selected),
                            () -> statements(session).count(session.company(), selected),
                            last -> last.id())
                    .map(row -> StatementRows.statement(row, currency));
        });
    }

    @Override
    public Optional<ReconciledLine> line(Books books, StatementLineId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var row = statements(session).line(session.company(), id.value());
            return row == null
                    ? Optional.empty()
                    : Optional.of(lines(session, List.of(row), currency).get(0));
        });
    }

    @Override
    public Page<ReconciledLine> lines(
            Books books, StatementId statement, Optional<Status> status, Page.Request<LineSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var found = statements(session).find(session.company(), statement.value());
            if (found == null) throw Refused.missing("bank statement", statement);
            var selected = new StatementMapper.LineSelected(
                    found.id(),
                    status.filter(Status.UNMATCHED::equals).isPresent(),
                    status.filter(Status.PARTIALLY_MATCHED::equals).isPresent(),
                    status.filter(Status.MATCHED::equals).isPresent(),
                    page.ascending(),
                    page.after().map(Page.Position::id).orElse(null),
                    page.reads());
            return page.of(
                            statements(session).lines(session.company(), selected),
                            () -> status.isEmpty()
                                    ? found.lines()
                                    : statements(session).countLines(session.company(), selected),
                            last -> last.place())
                    .mapAll(rows -> lines(session, rows, currency));
        });
    }

    @Override
    public Page<BankPosting> inTransit(Books books, AccountId account, Page.Request<PostingSort> page) {
        requireAccount(books, account);
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            long key = AccountKeys.of(session, account);
            var after = page.after().map(PostingPosition::parse);
            var selected = new PostingMapper.Selected(
                    key,
                    page.ascending(),
                    after.map(PostingPosition::date).orElse(null),
                    after.map(PostingPosition::entry).orElse(null),
                    after.map(PostingPosition::line).orElse(null),
                    page.reads());
            return page.of(
                            postings(session).inTransit(session.company(), selected),
                            () -> postings(session).open(session.company(), key).count(),
                            (last, total) -> PostingPosition.of(last).position(total))
                    .map(row -> StatementRows.posting(row, currency));
        });
    }

    @Override
    public Set<EntryId> cleared(Books books, Collection<EntryId> entries) {
        return sessions.with(books, session -> {
            var asked = EntriesMet.perhapsCleared(session, entries);
            if (asked.isEmpty()) return Set.of();
            var ids = new Among.Ids(asked.stream().map(EntryId::value).toList());
            return postings(session).cleared(session.company(), ids).stream()
                    .map(EntryId::new)
                    .collect(toSet());
        });
    }

    @Override
    public Standing standing(Books books, AccountId account) {
        var booked = requireAccount(books, account).balance();
        var currency = booked.currency();
        return sessions.with(books, session -> {
            long key = AccountKeys.of(session, account);
            var transit = postings(session).open(session.company(), key);
            var unexplained = statements(session).unexplained(session.company(), key);
            return new Standing(
                    booked,
                    new Money(transit.amount(), currency),
                    transit.count(),
                    new Money(unexplained.amount(), currency),
                    unexplained.count(),
                    Optional.ofNullable(statements(session).last(session.company(), key))
                            .map(row -> StatementRows.statement(row, currency)));
        });
    }

    @Override
    public Money writeOffLimit(Books books) {
        var currency = profiles.currency(books);
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(statements(session).writeOffLimit(session.company())))
                .map(limit -> new Money(limit, currency))
                .orElseGet(() -> WriteOffLimit.usual(currency));
    }

    /** What clears many is read in one question. */
    private static List<ReconciledLine> lines(Session session, List<LineRow> rows, Currency currency) {
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(LineRow::id).toList());
        var by = postings(session).clearedBy(session.company(), keys).stream()
                .collect(groupingBy(row -> Objects.requireNonNull(row.byKey())));
        return rows.stream()
                .map(row -> StatementRows.line(row, by.getOrDefault(row.id(), List.of()), currency))
                .toList();
    }

    private Accounts.AccountRow requireAccount(Books books, AccountId account) {
        return accounts.row(books, account).orElseThrow(() -> Refused.missing("account", account));
    }

    private static <T> Page<T> none() {
        return new Page<>(List.of(), 0, Optional.empty());
    }

    private static StatementMapper statements(Session session) {
        return session.mapper(StatementMapper.class);
    }

    private static PostingMapper postings(Session session) {
        return session.mapper(PostingMapper.class);
    }

    /** A posting's place among those of its account. */
    private record PostingPosition(LocalDate date, long entry, int line) {

        static PostingPosition of(PostingMapper.Row row) {
            return new PostingPosition(row.date(), row.entryKey(), row.line());
        }

        static PostingPosition parse(Page.Position position) {
            var parts = position.sortValue().split("/");
            return new PostingPosition(LocalDate.parse(parts[0]), position.id(), Integer.parseInt(parts[1]));
        }

        Page.Position position(long total) {
            return new Page.Position(date + "/" + line, entry, total);
        }
    }
}
