package org.daftar.persistence.payments;

import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.payments.PaymentLaws;
import org.daftar.persistence.engine.Session;

/** Where payments and their entries do not say the same. */
final class PaymentFaults {

    public interface Mapper {

        @Select("SELECT count(*) FROM payment WHERE company = #{company}")
        long payments(long company);

        /** Money came in as a debit of the account, and went out as a credit. */
        @Select(
                """
                SELECT 'payment ' || p.id || ' says ' || p.amount || ' minor units, entry ' || e.seq || ' otherwise'
                FROM payment p JOIN entry e ON e.company = p.company AND e.id = p.entry
                WHERE p.company = #{company} AND (e.date <> p.date
                  OR NOT EXISTS (SELECT 1 FROM entry_line l WHERE l.company = e.company AND l.entry = e.id AND l.line = 1
                    AND l.partner = p.partner AND l.amount = CASE WHEN p.direction = 'INBOUND' THEN -p.amount ELSE p.amount END)
                  OR NOT EXISTS (SELECT 1 FROM entry_line l WHERE l.company = e.company AND l.entry = e.id AND l.line = 2
                    AND l.account = p.account AND l.amount = CASE WHEN p.direction = 'INBOUND' THEN p.amount ELSE -p.amount END))
                LIMIT 5""")
        List<String> otherwiseBooked(long company);

        @Select(
                """
                SELECT 'entry ' || e.seq || ' was written by a payment that is not there' FROM entry e
                WHERE e.company = #{company} AND e.source_kind = 'payment'
                  AND NOT EXISTS (SELECT 1 FROM payment p WHERE p.company = e.company AND p.entry = e.id) LIMIT 5""")
        List<String> orphans(long company);
    }

    private PaymentFaults() {}

    static List<Verdict> judged(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return PaymentLaws.judge(
                mapper.payments(company),
                Stream.of(mapper.otherwiseBooked(company), mapper.orphans(company))
                        .flatMap(List::stream)
                        .toList());
    }
}
