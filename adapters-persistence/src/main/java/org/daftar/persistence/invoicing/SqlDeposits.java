package org.daftar.persistence.invoicing;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.invoicing.driven.DepositStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.jspecify.annotations.Nullable;

final class SqlDeposits implements DepositStore {

    public interface Mapper {

        @Select("SELECT amount FROM deposit WHERE company = #{company} AND partner = #{partner}")
        @Nullable
        Long held(@Param("company") long company, @Param("partner") UUID partner);

        @Insert(
                """
                INSERT INTO deposit (company, partner, amount) VALUES (#{company}, #{partner}, #{amount})
                ON CONFLICT (company, partner) DO UPDATE SET amount = excluded.amount""")
        void hold(@Param("company") long company, @Param("partner") UUID partner, @Param("amount") long amount);

        @Select(
                """
                SELECT x.partner FROM (
                  SELECT i.partner, CASE WHEN i.kind = 'CUSTOMER_INVOICE' THEN l.net ELSE -l.net END AS amount
                  FROM invoice i JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
                    JOIN account_role r ON r.company = l.company AND r.account = l.account AND r.role = 'CUSTOMER_DEPOSITS'
                  WHERE i.company = #{company} AND i.entry IS NOT NULL
                    AND i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE')
                  UNION ALL SELECT partner, -amount FROM deposit WHERE company = #{company}) x
                GROUP BY x.partner HAVING sum(x.amount) <> 0 LIMIT 5""")
        List<UUID> otherwiseHeld(long company);
    }

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlDeposits(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    /** Where what is held is not what documents billed and deducted. */
    static List<String> faults(Session session) {
        return session.mapper(Mapper.class).otherwiseHeld(session.company()).stream()
                .map(client -> "the deposits of client " + client + " are not what documents billed and deducted")
                .toList();
    }

    @Override
    public Money held(Books books, UUID client) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var held = session.settled().mapper(Mapper.class).held(session.company(), client);
            return new Money(Objects.requireNonNullElse(held, 0L), currency);
        });
    }

    @Override
    public void hold(Books books, UUID client, Money amount) {
        var session = sessions.writing(books);
        session.mapper(Mapper.class).hold(session.company(), client, amount.minor());
    }
}
