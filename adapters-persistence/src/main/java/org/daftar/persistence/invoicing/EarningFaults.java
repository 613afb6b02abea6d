package org.daftar.persistence.invoicing;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;

/** Where what clients earned us is not what their documents booked as revenue, or a month not the sum of its days. */
final class EarningFaults {

    public interface Mapper {

        @Select(
                """
                SELECT x.partner, x.day AS period, sum(x.revenue) AS off_by FROM (
                  SELECT i.partner, CAST(replace(CAST(e.date AS text), '-', '') AS bigint) AS day, -l.amount AS revenue
                  FROM invoice i JOIN entry e ON e.company = i.company AND e.id = i.entry
                    JOIN entry_line l ON l.company = e.company AND l.entry = e.id
                    JOIN account a ON a.company = l.company AND a.id = l.account AND a.subtype = 'REVENUE'
                  WHERE i.company = #{company} AND i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE')
                  UNION ALL SELECT partner, period, -revenue FROM earning WHERE company = #{company} AND grain = 3) x
                GROUP BY x.partner, x.day HAVING sum(x.revenue) <> 0 LIMIT 5""")
        List<Place> otherwiseBooked(long company);

        /** What a line costs, and what it earns at no known cost, is in no entry: the lines themselves are asked. */
        @Select(
                """
                SELECT x.partner, x.day AS period, sum(x.cost) + sum(x.uncosted) AS off_by FROM (
                  SELECT i.partner, CAST(replace(CAST(i.date AS text), '-', '') AS bigint) AS day,
                    CASE WHEN i.kind = 'CUSTOMER_INVOICE' THEN 1 ELSE -1 END * coalesce(l.cost, 0) AS cost,
                    CASE WHEN l.cost IS NOT NULL THEN 0 WHEN i.kind = 'CUSTOMER_INVOICE' THEN l.net ELSE -l.net END AS uncosted
                  FROM invoice i JOIN invoice_line l ON l.company = i.company AND l.invoice = i.id
                    JOIN account a ON a.company = l.company AND a.id = l.account AND a.subtype = 'REVENUE'
                  WHERE i.company = #{company} AND i.entry IS NOT NULL
                    AND i.kind IN ('CUSTOMER_INVOICE', 'CUSTOMER_CREDIT_NOTE')
                  UNION ALL SELECT partner, period, -cost, -uncosted FROM earning WHERE company = #{company} AND grain = 3) x
                GROUP BY x.partner, x.day HAVING sum(x.cost) <> 0 OR sum(x.uncosted) <> 0 LIMIT 5""")
        List<Place> otherwiseCosted(long company);

        @Select(
                """
                SELECT x.partner, x.period, sum(x.revenue) AS off_by FROM (
                  SELECT partner, period / 100 AS period, revenue, cost, uncosted FROM earning
                    WHERE company = #{company} AND grain = #{finer}
                  UNION ALL SELECT partner, period, -revenue, -cost, -uncosted FROM earning
                    WHERE company = #{company} AND grain = #{finer} - 1) x
                GROUP BY x.partner, x.period
                HAVING sum(x.revenue) <> 0 OR sum(x.cost) <> 0 OR sum(x.uncosted) <> 0 LIMIT 5""")
        List<Place> uneven(@Param("company") long company, @Param("finer") int finer);
    }

    record Place(UUID partner, long period, long offBy) {

        String but(String what) {
            return "client " + partner + " in " + period + ": " + what + ", off by " + offBy + " minor units";
        }
    }

    private EarningFaults() {}

    static List<String> of(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        return Stream.of(
                        told(mapper.otherwiseBooked(company), "the revenue is not what documents booked"),
                        told(mapper.otherwiseCosted(company), "the cost is not what lines say"),
                        told(mapper.uneven(company, Periods.DAY), "days are not their month"),
                        told(mapper.uneven(company, Periods.MONTH), "months are not their year"))
                .flatMap(each -> each)
                .toList();
    }

    private static Stream<String> told(List<Place> places, String what) {
        return places.stream().map(place -> place.but(what));
    }
}
