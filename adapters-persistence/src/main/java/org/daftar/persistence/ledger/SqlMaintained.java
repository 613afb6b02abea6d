package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.MaintainedState;
import org.daftar.model.ledger.MaintainedState.AccountDay;
import org.daftar.model.ledger.MaintainedState.Tally;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.persistence.kernel.Periods;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Maintained;

final class SqlMaintained implements Maintained {

    /** The queries of verification alone. */
    public interface Mapper {

        /** The first and the last company of each table: two steps in an index. */
        String SEEN =
                """
                SELECT 'an account' AS what, (SELECT min(company) FROM account) AS company
                UNION ALL SELECT 'an account', (SELECT max(company) FROM account)
                UNION ALL SELECT 'an entry', (SELECT min(company) FROM entry)
                UNION ALL SELECT 'an entry', (SELECT max(company) FROM entry)
                UNION ALL SELECT 'a line', (SELECT min(company) FROM entry_line)
                UNION ALL SELECT 'a line', (SELECT max(company) FROM entry_line)
                UNION ALL SELECT 'a movement', (SELECT min(company) FROM movement)
                UNION ALL SELECT 'a movement', (SELECT max(company) FROM movement)
                UNION ALL SELECT 'an open item', (SELECT min(company) FROM open_item)
                UNION ALL SELECT 'an open item', (SELECT max(company) FROM open_item)
                UNION ALL SELECT 'an allocation', (SELECT min(company) FROM allocation)
                UNION ALL SELECT 'an allocation', (SELECT max(company) FROM allocation)""";

        /**
         * Rows of another company. In a file of one company they are a breach; in a database of many, to see them is one,
         * unless the role is free of row-level security.
         */
        @Select(
                value = "SELECT what || ' of company ' || company FROM (" + SEEN + ") x WHERE company <> #{company}",
                databaseId = "sqlite")
        @Select(
                value = "SELECT what || ' of company ' || company FROM (" + SEEN
                        + ") x WHERE company <> #{company} AND row_security_active('entry_line')",
                databaseId = "postgresql")
        List<String> strangers(long company);

        @Select("SELECT count(*) FROM entry_line WHERE company = #{company}")
        long lines(long company);

        @Select("SELECT id, public_id, code, subtype FROM account WHERE company = #{company}")
        List<CodeRow> codes(long company);
    }

    public record CodeRow(long id, UUID publicId, String code, String subtype) {}

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlMaintained(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public MaintainedState state(Books books, boolean byDay) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            session.settled();
            var mapper = session.mapper(Mapper.class);
            var head = Objects.requireNonNull(session.mapper(HeadMapper.class).find(session.company()));
            var trail = Trail.of(session, books, head.factSeq());
            return new MaintainedState(
                    codes(session),
                    balances(session, currency),
                    byDay ? days(session, currency) : Map.of(),
                    byDay ? mapper.lines(session.company()) : 0,
                    MovementFaults.of(session),
                    CountFaults.of(session, head),
                    items(session, currency),
                    byDay ? itemFaults(session) : List.of(),
                    head.entrySeq(),
                    new Digest(head.chainHash()),
                    trail.locks(),
                    trail.faults(),
                    mapper.strangers(session.company()));
        });
    }

    @Override
    public List<MaintainedState.Lock> locks(Books books) {
        return sessions.with(books, session -> Trail.locks(session, books));
    }

    @Override
    public List<UUID> partnersAfter(Books books, Optional<UUID> last, int items) {
        return sessions.with(books, session -> SpanFaults.partnersAfter(session, last, items));
    }

    @Override
    public Optional<String> pastFault(Books books, List<UUID> partners) {
        return sessions.with(
                books, session -> SpanFaults.of(session, partners.get(0), partners.get(partners.size() - 1)));
    }

    @Override
    public Items items(Books books, Place after, int limit, boolean openOnly) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var rows = session.mapper(ItemHistories.Mapper.class).items(session.company(), after, limit, openOnly);
            Optional<Place> next = rows.size() < limit
                    ? Optional.empty()
                    : Optional.of(new Place(
                            rows.get(limit - 1).entry(), rows.get(limit - 1).line()));
            return new Items(ItemHistories.of(session, rows, currency), next);
        });
    }

    private static List<String> itemFaults(Session session) {
        return Stream.concat(ItemHistories.faults(session).stream(), SpanFaults.of(session).stream())
                .toList();
    }

    /** Of each account that has items, or should. */
    private static Map<AccountId, MaintainedState.Items> items(Session session, Currency currency) {
        var sums = session.mapper(ItemHistories.Mapper.class).sums(session.company()).stream()
                .collect(toMap(ItemHistories.SumRow::account, row -> row));
        var items = new HashMap<AccountId, MaintainedState.Items>();
        for (var account : session.mapper(Mapper.class).codes(session.company())) {
            boolean controlled = Subtype.valueOf(account.subtype()).hasOpenItems();
            var sum = sums.get(account.id());
            if (sum == null && !controlled) continue;
            items.put(
                    new AccountId(account.publicId()),
                    new MaintainedState.Items(
                            controlled,
                            sum == null ? 0 : sum.items(),
                            new Money(sum == null ? 0 : sum.open(), currency)));
        }
        return items;
    }

    private static Map<AccountId, AccountCode> codes(Session session) {
        return session.mapper(Mapper.class).codes(session.company()).stream()
                .collect(toMap(row -> new AccountId(row.publicId()), row -> new AccountCode(row.code())));
    }

    private static Map<AccountDay, Tally> days(Session session, Currency currency) {
        var days = new HashMap<AccountDay, Tally>();
        session.mapper(MovementMapper.class)
                .days(session.company())
                .forEach(row -> days.put(
                        new AccountDay(new AccountId(row.account()), Periods.date(row.day())),
                        turnover(row.debit(), row.credit(), row.lines(), currency)));
        return days;
    }

    private static Map<AccountId, Tally> balances(Session session, Currency currency) {
        var balances = new HashMap<AccountId, Tally>();
        session.mapper(MovementMapper.class)
                .totals(session.company())
                .forEach(row -> balances.put(
                        new AccountId(row.account()), turnover(row.debit(), row.credit(), row.lines(), currency)));
        return balances;
    }

    private static Tally turnover(long debit, long credit, long lines, Currency currency) {
        return new Tally(new Money(debit, currency), new Money(credit, currency), lines);
    }
}
