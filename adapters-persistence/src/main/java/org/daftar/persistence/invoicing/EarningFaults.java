package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;

/** Where what clients and projects earned us is not what their documents booked as revenue, or a month not the sum of its days. */
final class EarningFaults {

    public interface Mapper {

        String KINDS = "WITH kind(kind) AS (VALUES ('CLIENT'), ('PROJECT')) ";

        @Select(
                KINDS
                        + """
                SELECT x.kind, x.subject, #{at.number} AS period, sum(x.revenue) AS off_by FROM (
                  SELECT k.kind, CASE k.kind WHEN 'CLIENT' THEN i.partner ELSE l.project END AS subject, -l.amount AS revenue
                  FROM invoice i CROSS JOIN entry_line l CROSS JOIN account a CROSS JOIN kind k
                  WHERE i.company = #{company} AND i.date = #{at.day} AND i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE')
                    AND l.company = i.company AND l.entry = i.entry
                    AND a.company = l.company AND a.id = l.account AND a.subtype = 'REVENUE'
                    AND (k.kind = 'CLIENT' OR l.project IS NOT NULL)
                  UNION ALL SELECT e.kind, e.subject, -e.revenue FROM kind k CROSS JOIN earning e
                    WHERE e.company = #{company} AND e.kind = k.kind AND e.grain = 3 AND e.period > #{at.before}
                      AND e.period <= #{at.number}) x
                GROUP BY x.kind, x.subject HAVING sum(x.revenue) <> 0 LIMIT 5""")
        List<Place> otherwiseBooked(@Param("company") long company, @Param("at") At at);

        /** What a line costs, and what it earns at no known cost, is in no entry: the lines themselves are asked. */
        @Select(
                KINDS
                        + """
                SELECT x.kind, x.subject, #{at.number} AS period, sum(x.cost) + sum(x.uncosted) AS off_by FROM (
                  SELECT k.kind, CASE k.kind WHEN 'CLIENT' THEN i.partner ELSE l.project END AS subject,
                    CASE WHEN i.kind = 'CUSTOMER_INVOICE' THEN 1 ELSE -1 END * coalesce(l.cost, 0) AS cost,
                    CASE WHEN l.cost IS NOT NULL THEN 0 WHEN i.kind = 'CUSTOMER_INVOICE' THEN l.net ELSE -l.net END AS uncosted
                  FROM invoice i CROSS JOIN invoice_line l CROSS JOIN account a CROSS JOIN kind k
                  WHERE i.company = #{company} AND i.date = #{at.day} AND +i.entry IS NOT NULL
                    AND i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE') AND l.company = i.company AND l.invoice = i.id
                    AND a.company = l.company AND a.id = l.account AND a.subtype = 'REVENUE'
                    AND (k.kind = 'CLIENT' OR l.project IS NOT NULL)
                  UNION ALL SELECT e.kind, e.subject, -e.cost, -e.uncosted FROM kind k CROSS JOIN earning e
                    WHERE e.company = #{company} AND e.kind = k.kind AND e.grain = 3 AND e.period > #{at.before}
                      AND e.period <= #{at.number}) x
                GROUP BY x.kind, x.subject HAVING sum(x.cost) <> 0 OR sum(x.uncosted) <> 0 LIMIT 5""")
        List<Place> otherwiseCosted(@Param("company") long company, @Param("at") At at);

        @Select(
                KINDS
                        + """
                SELECT x.kind, x.subject, x.period, sum(x.revenue) AS off_by FROM (
                  SELECT e.kind, e.subject, e.period / 100 AS period, e.revenue, e.cost, e.uncosted FROM kind k CROSS JOIN earning e
                    WHERE e.company = #{company} AND e.kind = k.kind AND e.grain = #{finer}
                  UNION ALL SELECT e.kind, e.subject, e.period, -e.revenue, -e.cost, -e.uncosted FROM kind k CROSS JOIN earning e
                    WHERE e.company = #{company} AND e.kind = k.kind AND e.grain = #{finer} - 1) x
                GROUP BY x.kind, x.subject, x.period
                HAVING sum(x.revenue) <> 0 OR sum(x.cost) <> 0 OR sum(x.uncosted) <> 0 LIMIT 5""")
        List<Place> uneven(@Param("company") long company, @Param("finer") int finer);
    }

    /** A day and all numbers since the day before, so that one that is no day is of some day, too. */
    record At(LocalDate day, long before, long number) {

        static At of(LocalDate day) {
            return new At(day, Periods.day(day.minusDays(1)), Periods.day(day));
        }
    }

    record Place(String kind, UUID subject, long period, long offBy) {

        String but(String what) {
            return kind.toLowerCase(Locale.ROOT) + " " + subject + " in " + period + ": " + what + ", off by " + offBy
                    + " minor units";
        }
    }

    private EarningFaults() {}

    /** What no single day tells. */
    static List<String> of(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return Stream.concat(
                        told(mapper.uneven(company, Periods.DAY), "days are not their month"),
                        told(mapper.uneven(company, Periods.MONTH), "months are not their year"))
                .toList();
    }

    static List<String> of(Session session, LocalDate day) {
        var mapper = session.mapper(Mapper.class);
        var at = At.of(day);
        return Stream.concat(
                        told(mapper.otherwiseBooked(session.company(), at), "the revenue is not what documents booked"),
                        told(mapper.otherwiseCosted(session.company(), at), "the cost is not what lines say"))
                .toList();
    }

    private static Stream<String> told(List<Place> places, String what) {
        return places.stream().map(place -> place.but(what));
    }
}
