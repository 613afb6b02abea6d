package org.daftar.persistence.ledger;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.kernel.Periods;

public interface MovementMapper {

    /** CROSS JOIN keeps the accounts outside: each is three short ranges, where the other way round is all there is. */
    String MOVED =
            """
            SELECT a.id, sum(m.debit) AS debit, sum(m.credit) AS credit, sum(m.cash) AS cash, sum(m.lines) AS lines
            FROM account a CROSS JOIN movement m
            WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain =
            """;

    String WHOLE_YEARS = " 1 AND m.period < #{at.year}";

    String WHOLE_MONTHS = " 2 AND m.period >= #{at.firstMonth} AND m.period < #{at.month}";

    String DAYS = " 3 AND m.period >= #{at.firstDay} AND m.period <= #{at.day}";

    String ONE = " AND a.public_id = #{account}";

    String EACH = " GROUP BY a.id";

    @Insert(
            """
            INSERT INTO movement (company, account, grain, period, debit, credit, cash, lines)
            VALUES (#{company}, #{key.account}, #{key.grain}, #{key.period}, #{sums.debit}, #{sums.credit}, #{sums.cash},
              #{sums.lines})
            ON CONFLICT (company, account, grain, period) DO UPDATE SET debit = movement.debit + excluded.debit,
              credit = movement.credit + excluded.credit, cash = movement.cash + excluded.cash,
              lines = movement.lines + excluded.lines""")
    void add(@Param("company") long company, @Param("key") Movements.Key key, @Param("sums") Movements.Sums sums);

    @Select(
            "SELECT a.public_id AS account, sum(x.debit) AS debit, sum(x.credit) AS credit, sum(x.cash) AS cash FROM ("
                    + MOVED + WHOLE_YEARS + EACH + " UNION ALL " + MOVED + WHOLE_MONTHS + EACH + " UNION ALL " + MOVED
                    + DAYS + EACH
                    + """
            ) x JOIN account a ON a.company = #{company} AND a.id = x.id
            GROUP BY a.id, a.public_id, a.code ORDER BY a.code""")
    List<Row> asOf(@Param("company") long company, @Param("at") Periods.Parts at);

    @Select("SELECT coalesce(sum(x.debit - x.credit), 0) AS balance, coalesce(sum(x.lines), 0) AS lines FROM (" + MOVED
            + WHOLE_YEARS + ONE + EACH + " UNION ALL " + MOVED + WHOLE_MONTHS + ONE + EACH + " UNION ALL " + MOVED
            + DAYS + ONE + EACH + ") x")
    Standing standing(@Param("company") long company, @Param("account") UUID account, @Param("at") Periods.Parts at);

    @Select(
            """
            SELECT a.public_id AS account, sum(m.debit) AS debit, sum(m.credit) AS credit, sum(m.lines) AS lines
            FROM account a CROSS JOIN movement m
            WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain = 1
            GROUP BY a.id, a.public_id""")
    List<Total> totals(long company);

    @Select(
            """
            SELECT a.public_id AS account, m.period AS day, m.debit, m.credit, m.lines
            FROM account a CROSS JOIN movement m
            WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain = 3""")
    List<DayRow> days(long company);

    /** @param day as {@link Movements} keeps it */
    record DayRow(UUID account, long day, long debit, long credit, long lines) {}

    record Row(UUID account, long debit, long credit, long cash) {}

    record Total(UUID account, long debit, long credit, long lines) {}

    /** What an account has come to: its balance, and after how many lines. */
    record Standing(long balance, long lines) {}
}
