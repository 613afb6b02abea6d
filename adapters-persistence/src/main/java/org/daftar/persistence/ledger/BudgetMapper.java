package org.daftar.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface BudgetMapper {

    String ROW =
            "SELECT b.id, b.public_id, b.name, b.year, b.starts, b.ends, b.project, b.currency, b.created_at, b.version"
                    + " FROM budget b WHERE b.company = #{company} ";

    String SELECTED =
            """
            <if test="s.year != null">AND b.year = #{s.year}</if>
            <if test="s.project != null">AND b.project = #{s.project}</if>
            """;

    @Insert(
            """
            INSERT INTO budget (company, id, public_id, name, year, starts, ends, project, currency, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.name}, #{row.year}, #{row.starts}, #{row.ends}, #{row.project},
              #{row.currency}, #{row.createdAt}, #{row.version})""")
    void insert(@Param("company") long company, @Param("row") Row row);

    @Update(
            """
            UPDATE budget SET name = #{row.name}, version = #{row.version} WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Delete("DELETE FROM budget_line WHERE company = #{company} AND budget = #{budget}")
    void clear(@Param("company") long company, @Param("budget") long budget);

    @Insert(
            """
            INSERT INTO budget_line (company, budget, account, month, place, amount)
            VALUES (#{company}, #{budget}, #{account}, #{month}, #{place}, #{amount})""")
    void insertLine(
            @Param("company") long company,
            @Param("budget") long budget,
            @Param("account") long account,
            @Param("month") long month,
            @Param("place") int place,
            @Param("amount") long amount);

    @Select(ROW + "AND b.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT count(*) FROM budget WHERE company = #{company} AND year = #{year} AND project IS NULL")
    boolean isPlanned(@Param("company") long company, @Param("year") int year);

    @Select("SELECT count(*) FROM budget WHERE company = #{company} AND year = #{year} AND project = #{project}")
    boolean isPlannedFor(@Param("company") long company, @Param("year") int year, @Param("project") UUID project);

    @Select(
            """
            SELECT l.budget, a.public_id AS account, l.month, l.amount FROM budget_line l
              JOIN account a ON a.company = l.company AND a.id = l.account
            WHERE l.company = #{company} AND l.budget ${among.keys} ORDER BY l.budget, l.place""")
    List<LineRow> lines(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND b.id &gt; #{s.after}</when><otherwise>AND b.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY b.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM budget b WHERE b.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            <script>SELECT l.budget, a.public_id AS account, l.month, l.amount FROM budget b CROSS JOIN budget_line l
              CROSS JOIN account a
            WHERE b.company = #{company} AND l.company = b.company AND l.budget = b.id AND a.company = l.company AND a.id = l.account
              <choose><when test="project == null">AND b.project IS NULL</when><otherwise>AND b.project = #{project}</otherwise></choose>
              AND l.month &gt;= #{from} AND l.month &lt;= #{to} ORDER BY l.budget, l.place</script>""")
    List<LineRow> planned(
            @Param("company") long company,
            @Param("from") long from,
            @Param("to") long to,
            @Param("project") @Nullable UUID project);

    /** CROSS JOIN keeps the accounts outside: each is one short range of months. */
    @Select(
            """
            SELECT a.public_id AS account, m.period AS month, m.debit - m.credit AS net FROM account a CROSS JOIN movement m
            WHERE a.company = #{company} AND m.company = a.company AND m.account = a.id AND m.grain = 2
              AND m.period >= #{from} AND m.period <= #{to}""")
    List<MovedRow> moved(@Param("company") long company, @Param("from") long from, @Param("to") long to);

    @Select(
            """
            SELECT a.public_id AS account, x.day, x.net FROM (SELECT l.account, l.date AS day, sum(l.amount) AS net FROM entry_line l
              WHERE l.company = #{company} AND l.project = #{project} AND l.date >= #{from} AND l.date <= #{to}
              GROUP BY l.account, l.date) x JOIN account a ON a.company = #{company} AND a.id = x.account""")
    List<DayRow> movedIn(
            @Param("company") long company,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("project") UUID project);

    record Row(
            long id,
            UUID publicId,
            String name,
            int year,
            LocalDate starts,
            LocalDate ends,
            @Nullable UUID project,
            String currency,
            Instant createdAt,
            long version) {}

    /** @param month as movements count: 202603 */
    record LineRow(long budget, UUID account, long month, long amount) {}

    record MovedRow(UUID account, long month, long net) {}

    record DayRow(UUID account, LocalDate day, long net) {}

    record Selected(
            @Nullable Integer year, @Nullable UUID project, boolean ascending, @Nullable Long after, int limit) {}
}
