package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.invoicing.InvoicingState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of one day, their entries and the sums of that day do not say the same: a day is soon read. MATERIALIZED,
 * CROSS JOIN and plus signs have the day's documents found first, where the planner would begin with all documents or entries of the
 * company, to have them in the order of a group.
 */
final class DayFaults {

    public interface Mapper {

        @Select(
                """
                WITH i AS MATERIALIZED (SELECT company, id, net, tax, tax_difference FROM invoice
                  WHERE company = #{company} AND date = #{day})
                SELECT 'document ' || i.id || ' says ' || (i.net + i.tax) || ' minor units, its lines '
                  || (sum(l.net + l.tax) + i.tax_difference)
                FROM i JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
                GROUP BY i.id, i.net, i.tax, i.tax_difference
                HAVING sum(l.net) <> i.net OR sum(l.tax) + i.tax_difference <> i.tax LIMIT 5""")
        List<String> uneven(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                "SELECT 'document ' || i.id || ' has no lines' FROM invoice i WHERE i.company = #{company} AND i.date = #{day}"
                        + " AND NOT EXISTS (SELECT 1 FROM invoice_line l WHERE l.company = i.company AND l.invoice = i.id) LIMIT 5")
        List<String> empty(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                """
                WITH i AS MATERIALIZED (SELECT company, id FROM invoice WHERE company = #{company} AND date = #{day})
                SELECT 'document ' || i.id || ' names a project that is not there'
                FROM i JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
                WHERE l.project IS NOT NULL
                  AND NOT EXISTS (SELECT 1 FROM project p WHERE p.company = l.company AND p.public_id = l.project) LIMIT 5""")
        List<String> astray(@Param("company") long company, @Param("day") LocalDate day);

        /**
         * A credit note takes off what an invoice charged, a bill charges us. The partner is compared and not joined: of a busy
         * partner, all lines would be looked through for each document.
         */
        @Select(
                """
                WITH i AS MATERIALIZED (SELECT company, id, kind, partner, net, tax, date, entry FROM invoice
                  WHERE company = #{company} AND date = #{day})
                SELECT 'document ' || i.id || ' says ' || (i.net + i.tax) || ' minor units, entry ' || e.seq || ' charges '
                  || coalesce(sum(CASE WHEN l.partner = i.partner THEN l.amount END), 0)
                FROM i CROSS JOIN entry e LEFT JOIN entry_line l ON l.company = e.company AND l.entry = e.id
                WHERE e.company = i.company AND e.id = i.entry
                GROUP BY i.id, i.kind, i.net, i.tax, i.date, e.seq, e.date
                HAVING coalesce(sum(CASE WHEN l.partner = i.partner THEN l.amount END), 0) <>
                  CASE WHEN i.kind IN ('CUSTOMER_INVOICE', 'VENDOR_CREDIT_NOTE') THEN i.net + i.tax ELSE -(i.net + i.tax) END
                  OR e.date <> i.date
                LIMIT 5""")
        List<String> otherwiseCharged(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                """
                SELECT 'on ' || x.day || ' the return of ' || x.code || ' is off by a base of ' || sum(x.base) || ' minor units' FROM (
                  SELECT i.date AS day, CASE WHEN i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE') THEN 1 ELSE 0 END AS sale,
                    l.tax_code AS code, l.rate AS rate,
                    CASE WHEN i.kind IN ('CUSTOMER_CREDIT_NOTE', 'VENDOR_CREDIT_NOTE') THEN -l.net ELSE l.net END AS base
                  FROM invoice i JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
                  WHERE i.company = #{company} AND i.date = #{day} AND +i.entry IS NOT NULL
                  UNION ALL SELECT day, 1, code, rate, base FROM tax_supply WHERE company = #{company} AND day = #{day}
                  UNION ALL SELECT day, sale, code, rate, -base FROM tax_movement WHERE company = #{company} AND day = #{day}) x
                GROUP BY x.day, x.sale, x.code, x.rate HAVING sum(x.base) <> 0 LIMIT 5""")
        List<String> otherBases(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                """
                SELECT 'on ' || x.day || ' the return is off by a tax of ' || sum(x.tax) || ' minor units' FROM (
                  SELECT i.date AS day, CASE WHEN i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE') THEN 1 ELSE 0 END AS sale,
                    CASE WHEN i.kind IN ('CUSTOMER_CREDIT_NOTE', 'VENDOR_CREDIT_NOTE') THEN -i.tax ELSE i.tax END AS tax
                  FROM invoice i WHERE i.company = #{company} AND i.date = #{day} AND +i.entry IS NOT NULL
                  UNION ALL SELECT day, 1, tax FROM tax_supply WHERE company = #{company} AND day = #{day}
                  UNION ALL SELECT day, sale, -tax FROM tax_movement WHERE company = #{company} AND day = #{day}) x
                GROUP BY x.day, x.sale HAVING sum(x.tax) <> 0 LIMIT 5""")
        List<String> otherTaxes(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                """
                SELECT 'credit note ' || n.id || ' does not take back what a document charged' FROM invoice n
                  LEFT JOIN invoice o ON o.company = n.company AND o.id = n.corrects
                WHERE n.company = #{company} AND n.date = #{day} AND (n.corrects IS NOT NULL AND (o.entry IS NULL OR o.partner <> n.partner
                    OR n.date < o.date OR n.kind <> CASE o.kind WHEN 'CUSTOMER_INVOICE' THEN 'CUSTOMER_CREDIT_NOTE'
                      WHEN 'VENDOR_BILL' THEN 'VENDOR_CREDIT_NOTE' ELSE '' END)
                  OR EXISTS (SELECT 1 FROM invoice_line l WHERE l.company = n.company AND l.invoice = n.id
                    AND (n.corrects IS NULL) <> (l.corrects IS NULL))
                  OR EXISTS (SELECT 1 FROM invoice_line l WHERE l.company = n.company AND l.invoice = n.id
                    AND l.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM invoice_line x
                      WHERE x.company = n.company AND x.invoice = n.corrects AND x.line = l.corrects))) LIMIT 5""")
        List<String> miscredited(@Param("company") long company, @Param("day") LocalDate day);

        @Select(
                """
                SELECT min(x.day) FROM (
                  SELECT min(date) AS day FROM invoice WHERE company = #{company} AND date > #{after}
                  UNION ALL SELECT min(day) FROM tax_supply WHERE company = #{company} AND day > #{after}
                  UNION ALL SELECT min(day) FROM tax_movement WHERE company = #{company} AND day > #{after}) x""")
        @Nullable
        LocalDate dayAfter(@Param("company") long company, @Param("after") LocalDate after);

        @Select(
                """
                SELECT min(x.period) FROM (
                  SELECT min(period) AS period FROM earning WHERE company = #{company} AND kind = 'CLIENT' AND grain = 3 AND period > #{after}
                  UNION ALL SELECT min(period) FROM earning
                    WHERE company = #{company} AND kind = 'PROJECT' AND grain = 3 AND period > #{after}) x""")
        @Nullable
        Long periodAfter(@Param("company") long company, @Param("after") long after);
    }

    private DayFaults() {}

    static InvoicingState of(Session session, LocalDate day) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return new InvoicingState(
                0,
                all(
                        mapper.uneven(company, day),
                        mapper.empty(company, day),
                        mapper.astray(company, day),
                        mapper.otherwiseCharged(company, day)),
                EarningFaults.of(session, day),
                all(mapper.otherBases(company, day), mapper.otherTaxes(company, day)),
                mapper.miscredited(company, day));
    }

    /** The next day of which there is a document or a sum. */
    static Optional<LocalDate> after(Session session, LocalDate day) {
        var mapper = session.mapper(Mapper.class);
        var told = Optional.ofNullable(mapper.dayAfter(session.company(), day));
        var earned = Optional.ofNullable(mapper.periodAfter(session.company(), Periods.day(day)))
                .map(Periods::dayFrom);
        return Stream.of(told, earned).flatMap(Optional::stream).min(LocalDate::compareTo);
    }

    @SafeVarargs
    private static List<String> all(List<String>... faults) {
        return Stream.of(faults).flatMap(List::stream).toList();
    }
}
