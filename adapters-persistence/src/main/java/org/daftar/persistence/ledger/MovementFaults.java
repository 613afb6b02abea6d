package org.daftar.persistence.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;
import org.jspecify.annotations.Nullable;

/** Where movements are not the sums of what lies below them: years of months, months of days. */
final class MovementFaults {

    private static final int MOST = 5;

    public interface Mapper {

        @Select(
                """
                SELECT a.code, x.period FROM (
                  SELECT account, period / 100 AS period, debit, credit, cash, lines FROM movement
                    WHERE company = #{company} AND grain = #{finer}
                  UNION ALL SELECT account, period, -debit, -credit, -cash, -lines FROM movement
                    WHERE company = #{company} AND grain = #{finer} - 1) x
                LEFT JOIN account a ON a.company = #{company} AND a.id = x.account
                GROUP BY x.account, a.code, x.period
                HAVING sum(x.debit) <> 0 OR sum(x.credit) <> 0 OR sum(x.cash) <> 0 OR sum(x.lines) <> 0
                ORDER BY x.period, a.code LIMIT #{limit}""")
        List<Place> uneven(@Param("company") long company, @Param("finer") int finer, @Param("limit") int limit);

        /** @param code null when there is no such account */
        record Place(@Nullable String code, long period) {

            @Override
            public String toString() {
                return "account " + (code == null ? "that is not in the chart" : code) + " in " + period;
            }
        }
    }

    private MovementFaults() {}

    static List<String> of(Session session) {
        var mapper = session.mapper(Mapper.class);
        long company = session.company();
        var months =
                mapper.uneven(company, Periods.DAY, MOST).stream().map(place -> place + ": days are not its month");
        var years =
                mapper.uneven(company, Periods.MONTH, MOST).stream().map(place -> place + ": months are not its year");
        return Stream.concat(months, years).toList();
    }
}
