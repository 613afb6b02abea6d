package org.daftar.persistence.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.MaintainedState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Maintained;

final class SqlMaintained implements Maintained {

    /** The queries of verification alone. */
    public interface Mapper {

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
            var trail = Trail.of(session, books, head.factSeq());
            return new MaintainedState(
                    balances(session, currency),
                    MovementFaults.of(session),
                    CountFaults.of(session, head),
                    head.entrySeq(),
                    new Digest(head.chainHash()),
                    trail.locks(),
                    trail.faults(),
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
}
