package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Periods;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.jspecify.annotations.Nullable;

final class SqlBalances implements Balances {

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlBalances(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public List<Turnover> asOf(Books books, LocalDate day) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> rows(session, day).stream()
                .map(row -> turnover(row, currency))
                .toList());
    }

    /** Both ends are folds of a few rows per account; what lies between them is their difference. */
    @Override
    public List<Turnover> between(Books books, LocalDate from, LocalDate to) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var before = new HashMap<AccountId, MovementMapper.Row>();
            rows(session, from.minusDays(1)).forEach(row -> before.put(new AccountId(row.account()), row));
            var moved = new ArrayList<Turnover>();
            for (var row : rows(session, to)) {
                var turnover = turnover(less(row, before.get(new AccountId(row.account()))), currency);
                if (!turnover.debit().isZero() || !turnover.credit().isZero()) moved.add(turnover);
            }
            return moved;
        });
    }

    @Override
    public Money balance(Books books, AccountId account, LocalDate day) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session -> new Money(standing(session.settled(), account, day).balance(), currency));
    }

    @Override
    public Page<LedgerLine> lines(
            Books books,
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Page.Request<LineSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var row = ChartCache.rows(session, List.of(account)).get(account);
            if (row == null) throw Refused.missing("account", account);
            var after = page.after().map(LedgerPosition::parse);
            var selected = new EntryListMapper.LedgerSelected(
                    row.id(),
                    from.orElse(null),
                    to.orElse(null),
                    after.map(LedgerPosition::date).orElse(null),
                    after.map(LedgerPosition::entry).orElse(null),
                    after.map(LedgerPosition::line).orElse(null),
                    page.ascending(),
                    page.reads());
            var mapper = session.settled().mapper(EntryListMapper.class);
            var rows = mapper.ledger(session.company(), selected);
            return page.of(
                            rows,
                            () -> standing(session, account, to.orElse(LAST_DAY))
                                            .lines()
                                    - from.map(day -> standing(session, account, day.minusDays(1))
                                                    .lines())
                                            .orElse(0L),
                            (last, total) -> LedgerPosition.of(last).position(total))
                    .mapAll(shown -> withBalances(session, account, row.id(), shown, page.ascending(), currency));
        });
    }

    /** The balance before the earliest line of the page is one fold; the rest is addition. */
    private static List<LedgerLine> withBalances(
            Session session,
            AccountId account,
            long key,
            List<EntryListMapper.LedgerRow> rows,
            boolean ascending,
            Currency currency) {
        if (rows.isEmpty()) return List.of();
        var oldestFirst = new ArrayList<>(rows);
        if (!ascending) Collections.reverse(oldestFirst);
        var first = oldestFirst.get(0);
        long balance = standing(session, account, first.date().minusDays(1)).balance()
                + session.mapper(EntryListMapper.class)
                        .movedBefore(session.company(), key, first.date(), first.entry(), first.line());
        var lines = new ArrayList<LedgerLine>(rows.size());
        for (var row : oldestFirst) {
            balance = Math.addExact(balance, row.amount());
            lines.add(line(row, new Money(balance, currency)));
        }
        if (!ascending) Collections.reverse(lines);
        return lines;
    }

    private static LedgerLine line(EntryListMapper.LedgerRow row, Money balance) {
        return new LedgerLine(
                new EntryId(row.publicId()),
                new EntryNumber(new JournalCode(row.journal()), row.year(), row.number()),
                row.date(),
                Optional.ofNullable(row.reference()),
                Optional.ofNullable(row.description()),
                new Money(row.amount(), balance.currency()),
                balance,
                Optional.ofNullable(row.partner()),
                Optional.ofNullable(row.project()));
    }

    private static MovementMapper.Standing standing(Session session, AccountId account, LocalDate day) {
        return session.mapper(MovementMapper.class).standing(session.company(), account.value(), Periods.Parts.of(day));
    }

    private static List<MovementMapper.Row> rows(Session session, LocalDate day) {
        return session.settled().mapper(MovementMapper.class).asOf(session.company(), Periods.Parts.of(day));
    }

    private static MovementMapper.Row less(MovementMapper.Row row, MovementMapper.@Nullable Row before) {
        if (before == null) return row;
        return new MovementMapper.Row(
                row.account(),
                row.debit() - before.debit(),
                row.credit() - before.credit(),
                row.cash() - before.cash());
    }

    private static Turnover turnover(MovementMapper.Row row, Currency currency) {
        return new Turnover(
                new AccountId(row.account()),
                new Money(row.debit(), currency),
                new Money(row.credit(), currency),
                new Money(row.cash(), currency));
    }
}
