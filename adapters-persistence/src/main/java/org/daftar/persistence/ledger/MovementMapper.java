package org.daftar.persistence.ledger;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

public interface MovementMapper {

    /** Whole years before, whole months of the year before, days of the month up to the day. */
    String UP_TO =
            """
            (m.grain = 1 AND m.period < #{at.year}
              OR m.grain = 2 AND m.period >= #{at.firstMonth} AND m.period < #{at.month}
              OR m.grain = 3 AND m.period >= #{at.firstDay} AND m.period <= #{at.day})""";

    @Insert(
            """
            INSERT INTO movement (company, account, grain, period, debit, credit, cash)
            VALUES (#{company}, #{key.account}, #{key.grain}, #{key.period}, #{sums.debit}, #{sums.credit}, #{sums.cash})
            ON CONFLICT (company, account, grain, period) DO UPDATE SET debit = movement.debit + excluded.debit,
              credit = movement.credit + excluded.credit, cash = movement.cash + excluded.cash""")
    void add(@Param("company") long company, @Param("key") Movements.Key key, @Param("sums") Movements.Sums sums);

    @Select(
            """
            SELECT a.public_id AS account, sum(a.debit) AS debit, sum(a.credit) AS credit, sum(a.cash) AS cash
            FROM (
              SELECT a.public_id, a.code, m.debit, m.credit, m.cash FROM account a JOIN movement m
                ON m.company = a.company AND m.account = a.id AND m.grain = 1 AND m.period < #{at.year} WHERE a.company = #{company}
              UNION ALL SELECT a.public_id, a.code, m.debit, m.credit, m.cash FROM account a JOIN movement m
                ON m.company = a.company AND m.account = a.id AND m.grain = 2 AND m.period >= #{at.firstMonth} AND m.period < #{at.month} WHERE a.company = #{company}
              UNION ALL SELECT a.public_id, a.code, m.debit, m.credit, m.cash FROM account a JOIN movement m
                ON m.company = a.company AND m.account = a.id AND m.grain = 3 AND m.period >= #{at.firstDay} AND m.period <= #{at.day} WHERE a.company = #{company}
            ) a
            GROUP BY a.public_id, a.code ORDER BY a.code""")
    List<Row> asOf(@Param("company") long company, @Param("at") At at);

    @Select(
            """
            SELECT coalesce(sum(m.debit - m.credit), 0) FROM movement m
              JOIN account a ON a.company = m.company AND a.id = m.account
            WHERE a.company = #{company} AND a.public_id = #{account} AND """
                    + " " + UP_TO)
    long balance(@Param("company") long company, @Param("account") UUID account, @Param("at") At at);

    @Select(
            """
            SELECT a.public_id AS account, sum(m.debit) AS debit, sum(m.credit) AS credit, sum(m.cash) AS cash
            FROM account a JOIN movement m ON m.company = a.company AND m.account = a.id AND m.grain = 1
            WHERE a.company = #{company} GROUP BY a.public_id""")
    List<Row> totals(long company);

    @Select(
            """
            SELECT coalesce(sum(m.debit - m.credit), 0) FROM movement m
              JOIN account a ON a.company = m.company AND a.id = m.account
            WHERE a.company = #{company} AND a.public_id = #{account} AND m.grain = 1""")
    long total(@Param("company") long company, @Param("account") UUID account);

    record Row(UUID account, long debit, long credit, long cash) {}

    /** A day, taken apart the way movements are kept. */
    record At(long year, long firstMonth, long month, long firstDay, long day) {

        static At of(java.time.LocalDate date) {
            long month = Movements.month(date);
            return new At(date.getYear(), date.getYear() * 100L, month, month * 100, Movements.day(date));
        }
    }
}
