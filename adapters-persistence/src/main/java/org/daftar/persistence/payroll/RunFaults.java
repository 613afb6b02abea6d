package org.daftar.persistence.payroll;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.persistence.engine.Session;
import org.daftar.ports.payroll.driven.RunStore.Contradictions;

/** What the ledger and other slips say of payroll runs. */
final class RunFaults {

    public interface Mapper {

        @Select(
                """
                SELECT a.public_id AS account, sum(l.amount) AS amount FROM payroll_run r
                  JOIN entry e ON e.company = r.company AND e.id = r.entry AND e.source_kind = 'payroll_run'
                  JOIN entry_line l ON l.company = e.company AND l.entry = e.id
                  JOIN account a ON a.company = l.company AND a.id = l.account
                WHERE r.company = #{company} AND r.id = #{run} GROUP BY a.public_id HAVING sum(l.amount) <> 0""")
        List<MovedRow> posted(@Param("company") long company, @Param("run") long run);

        @Select(
                """
                SELECT a.public_id AS account, sum(l.amount) AS amount FROM payroll_run r
                  JOIN entry e ON e.company = r.company AND e.id = r.payment AND e.source_kind = 'salary_payment'
                  JOIN entry_line l ON l.company = e.company AND l.entry = e.id
                  JOIN account a ON a.company = l.company AND a.id = l.account
                WHERE r.company = #{company} AND r.id = #{run} GROUP BY a.public_id HAVING sum(l.amount) <> 0""")
        List<MovedRow> paid(@Param("company") long company, @Param("run") long run);

        /** Of posted slips: what was put aside before is what the slip before says. */
        @Select(
                """
                SELECT 'the slip of employment ' || s.employment || ' in run ' || s.run || ' does not go on from the one before'
                FROM payroll_run m JOIN payslip s ON s.company = m.company AND s.run = m.id
                WHERE m.company = #{company} AND m.id = #{run} AND m.entry IS NOT NULL
                  AND s.gratuity_before <> coalesce((SELECT b.gratuity_due - b.gratuity_paid FROM payslip b
                      JOIN payroll_run r ON r.company = b.company AND r.id = b.run
                    WHERE b.company = s.company AND b.employment = s.employment AND r.entry IS NOT NULL AND b.period_last < s.period_last
                    ORDER BY b.period_last DESC LIMIT 1), 0)
                LIMIT 5""")
        List<String> brokenChain(@Param("company") long company, @Param("run") long run);

        @Select(
                """
                SELECT 'adjustments of employment ' || s.employment || ' in run ' || s.run || ' are not what the slip says'
                FROM payslip s WHERE s.company = #{company} AND s.run = #{run}
                  AND (s.added <> coalesce((SELECT sum(a.amount) FROM pay_adjustment a WHERE a.company = s.company AND a.run = s.run
                      AND a.employment = s.employment AND a.type IN ('BONUS', 'OVERTIME', 'COMMISSION', 'REIMBURSEMENT')), 0)
                    OR s.withheld <> coalesce((SELECT sum(a.amount) FROM pay_adjustment a WHERE a.company = s.company AND a.run = s.run
                      AND a.employment = s.employment AND a.type = 'DEDUCTION'), 0)
                    OR s.repaid <> coalesce((SELECT sum(a.amount) FROM pay_adjustment a WHERE a.company = s.company AND a.run = s.run
                      AND a.employment = s.employment AND a.type = 'LOAN'), 0))
                LIMIT 5""")
        List<String> otherwiseAdjusted(@Param("company") long company, @Param("run") long run);

        @Select(
                """
                SELECT 'entry ' || e.seq || ' was written by a payroll run that is not there' FROM entry e
                WHERE e.company = #{company} AND ((e.source_kind = 'payroll_run'
                    AND NOT EXISTS (SELECT 1 FROM payroll_run r WHERE r.company = e.company AND r.entry = e.id))
                  OR (e.source_kind = 'salary_payment'
                    AND NOT EXISTS (SELECT 1 FROM payroll_run r WHERE r.company = e.company AND r.payment = e.id))) LIMIT 5""")
        List<String> orphans(long company);

        record MovedRow(UUID account, long amount) {}
    }

    private RunFaults() {}

    static Contradictions of(Session session, long run, Currency currency) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return new Contradictions(
                moved(mapper.posted(company, run), currency),
                moved(mapper.paid(company, run), currency),
                Stream.of(mapper.brokenChain(company, run), mapper.otherwiseAdjusted(company, run))
                        .flatMap(List::stream)
                        .toList());
    }

    static List<String> orphans(Session session) {
        return session.mapper(Mapper.class).orphans(session.company());
    }

    private static Map<AccountId, Money> moved(List<Mapper.MovedRow> rows, Currency currency) {
        return rows.stream()
                .collect(toMap(row -> new AccountId(row.account()), row -> new Money(row.amount(), currency)));
    }
}
