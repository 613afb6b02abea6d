package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.MaintainedState;
import org.daftar.persistence.audit.ChangesJson;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Maintained;

final class SqlMaintained implements Maintained {

    /** The queries of verification alone. */
    public interface Mapper {

        @Select(
                """
                SELECT a.code FROM movement m JOIN account a ON a.company = m.company AND a.id = m.account
                WHERE m.company = #{company}
                GROUP BY a.code, m.account, CASE m.grain WHEN 1 THEN m.period WHEN 2 THEN m.period / 100 ELSE m.period / 10000 END
                HAVING sum(CASE m.grain WHEN 1 THEN m.debit ELSE 0 END) <> sum(CASE m.grain WHEN 2 THEN m.debit ELSE 0 END)
                  OR sum(CASE m.grain WHEN 1 THEN m.debit ELSE 0 END) <> sum(CASE m.grain WHEN 3 THEN m.debit ELSE 0 END)
                  OR sum(CASE m.grain WHEN 1 THEN m.credit ELSE 0 END) <> sum(CASE m.grain WHEN 2 THEN m.credit ELSE 0 END)
                  OR sum(CASE m.grain WHEN 1 THEN m.credit ELSE 0 END) <> sum(CASE m.grain WHEN 3 THEN m.credit ELSE 0 END)
                  OR sum(CASE m.grain WHEN 1 THEN m.cash ELSE 0 END) <> sum(CASE m.grain WHEN 2 THEN m.cash ELSE 0 END)
                  OR sum(CASE m.grain WHEN 1 THEN m.cash ELSE 0 END) <> sum(CASE m.grain WHEN 3 THEN m.cash ELSE 0 END)
                ORDER BY a.code LIMIT 5""")
        List<String> unevenMovements(long company);

        /**
         * Rows of another company. In a file of one company they are a breach; in a database of many, to see them is one,
         * unless the role is free of row-level security.
         */
        @Select(
                value =
                        """
                SELECT 'an account of company ' || company FROM account WHERE company <> #{company}
                UNION ALL SELECT 'an entry of company ' || company FROM entry WHERE company <> #{company}
                UNION ALL SELECT 'a line of company ' || company FROM entry_line WHERE company <> #{company}
                UNION ALL SELECT 'a movement of company ' || company FROM movement WHERE company <> #{company}
                LIMIT 5""",
                databaseId = "sqlite")
        @Select(
                value =
                        """
                SELECT 'a head of company ' || company FROM head WHERE company <> #{company} AND row_security_active('head')
                UNION ALL SELECT 'an account of company ' || company FROM account
                  WHERE company <> #{company} AND row_security_active('account')
                UNION ALL SELECT 'an entry of company ' || company FROM entry
                  WHERE company <> #{company} AND row_security_active('entry')
                UNION ALL SELECT 'a line of company ' || company FROM entry_line
                  WHERE company <> #{company} AND row_security_active('entry_line')
                UNION ALL SELECT 'a movement of company ' || company FROM movement
                  WHERE company <> #{company} AND row_security_active('movement')
                LIMIT 5""",
                databaseId = "postgresql")
        List<String> strangers(long company);

        @Select(
                """
                SELECT changes FROM fact WHERE company = #{company} AND subject = #{subject}
                  AND action = 'period.locked' ORDER BY seq""")
        List<String> locks(@Param("company") long company, @Param("subject") java.util.UUID subject);
    }

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlMaintained(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public MaintainedState state(Books books) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            session.settled();
            var mapper = session.mapper(Mapper.class);
            var head = Objects.requireNonNull(session.mapper(HeadMapper.class).find(session.company()));
            return new MaintainedState(
                    balances(session, currency),
                    mapper.unevenMovements(session.company()).stream()
                            .map(code -> "days, months and years of account " + code + " do not add up to each other")
                            .toList(),
                    head.entrySeq(),
                    new Digest(head.chainHash()),
                    mapper.locks(session.company(), books.company().value()).stream()
                            .map(SqlMaintained::lock)
                            .toList(),
                    mapper.strangers(session.company()));
        });
    }

    private static Map<AccountId, MaintainedState.Turnover> balances(Session session, Currency currency) {
        var balances = new HashMap<AccountId, MaintainedState.Turnover>();
        session.mapper(MovementMapper.class)
                .totals(session.company())
                .forEach(row -> balances.put(
                        new AccountId(row.account()),
                        new MaintainedState.Turnover(
                                new Money(row.debit(), currency), new Money(row.credit(), currency))));
        return balances;
    }

    private static MaintainedState.Lock lock(String changes) {
        var after = ChangesJson.read(changes).stream()
                .filter(change -> change.after().isPresent())
                .collect(toMap(FieldChange::field, change -> change.after().orElseThrow()));
        return new MaintainedState.Lock(
                Long.parseLong(Objects.requireNonNull(after.get("afterEntry"), "A lock of no place in the chain")),
                Optional.ofNullable(after.get("lockedThrough")).map(LocalDate::parse));
    }
}
