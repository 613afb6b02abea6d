package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** What is open on a day, added up and listed. */
public interface SubledgerMapper {

    String CONTROLS =
            """
            IN (SELECT a.id FROM account a WHERE a.company = #{company} AND a.subtype IN ('RECEIVABLE', 'PAYABLE')
              <if test="s.subtype != null">AND a.subtype = #{s.subtype}</if>
              <if test="s.account != null">AND a.public_id = #{s.account}</if>)
            """;

    /** What is open at last. */
    String LIVE = """
            FROM open_item i WHERE i.company = #{company} AND i.account
            """
            + CONTROLS
            + """
              AND i.open &lt;&gt; 0 AND i.date &lt;= #{s.day} <if test="s.partner != null">AND i.partner = #{s.partner}</if>
            """;

    /** What was open on the day and was settled later. */
    String ONCE = """
            FROM once_open o WHERE o.company = #{company} AND o.account
            """
            + CONTROLS
            + """
              AND o.node ${among.keys} <if test="s.partner != null">AND o.partner = #{s.partner}</if>
              AND o.date &lt;= #{s.day} AND o.until &gt; #{s.day}
            """;

    String OPEN =
            "SELECT x.entry, x.line, x.due, sum(x.part) AS open FROM (SELECT i.entry, i.line, i.due, i.open AS part "
                    + LIVE + " UNION ALL SELECT o.entry, o.line, o.due, o.part " + ONCE + ") x ";

    String EACH = " GROUP BY x.entry, x.line, x.due HAVING sum(x.part) &lt;&gt; 0 ";

    /** How old an amount is that is owed. */
    String AGE =
            """
            WHEN due &gt;= #{s.day} THEN 0 WHEN due &gt;= #{a.first} THEN 1 WHEN due &gt;= #{a.second} THEN 2
              WHEN due &gt;= #{a.third} THEN 3 ELSE 4 END AS age
            """;

    /** Added up in both places before they are put together: what is sorted are then a few rows of each partner. */
    @Select("<script>"
            + """
            SELECT x.partner,
              sum(CASE x.age WHEN 0 THEN x.part ELSE 0 END) AS not_due, sum(CASE x.age WHEN 1 THEN x.part ELSE 0 END) AS first,
              sum(CASE x.age WHEN 2 THEN x.part ELSE 0 END) AS second, sum(CASE x.age WHEN 3 THEN x.part ELSE 0 END) AS third,
              sum(CASE x.age WHEN 4 THEN x.part ELSE 0 END) AS older, sum(CASE x.age WHEN 5 THEN x.part ELSE 0 END) AS unallocated
            FROM (SELECT i.partner, CASE WHEN i.open * #{a.own} &lt; 0 THEN 5
            """
            + AGE + ", sum(i.open) AS part " + LIVE
            + " GROUP BY 1, 2 UNION ALL SELECT o.partner, CASE WHEN o.side &lt;&gt; #{a.own} THEN 5 " + AGE
            + ", sum(o.part) AS part " + ONCE + " GROUP BY 1, 2) x GROUP BY x.partner ORDER BY x.partner</script>")
    List<AgedRow> aged(
            @Param("company") long company,
            @Param("s") Selected selected,
            @Param("a") Ages ages,
            @Param("keys") Among.Keys path);

    @Select(
            """
            <script>
            SELECT i.entry, i.line, e.public_id AS entry_id, e.journal, e.year, e.number, a.public_id AS account_id, i.partner, i.date,
              i.due, i.amount, p.open
            FROM (
            """
                    + OPEN
                    + """
              <if test="s.afterDue != null">WHERE <choose>
                <when test="s.ascending">(x.due, x.entry, x.line) &gt; (#{s.afterDue}, #{s.afterEntry}, #{s.afterLine})</when>
                <otherwise>(x.due, x.entry, x.line) &lt; (#{s.afterDue}, #{s.afterEntry}, #{s.afterLine})</otherwise>
              </choose></if>
            """
                    + EACH
                    + """
              ORDER BY x.due <if test="!s.ascending">DESC</if>, x.entry <if test="!s.ascending">DESC</if>,
                x.line <if test="!s.ascending">DESC</if> LIMIT #{s.limit}) p
              CROSS JOIN open_item i JOIN entry e ON e.company = i.company AND e.id = i.entry
              JOIN account a ON a.company = i.company AND a.id = i.account
            WHERE i.company = #{company} AND i.entry = p.entry AND i.line = p.line
            ORDER BY i.due <if test="!s.ascending">DESC</if>, i.entry <if test="!s.ascending">DESC</if>,
              i.line <if test="!s.ascending">DESC</if>
            </script>""")
    List<OpenRow> open(@Param("company") long company, @Param("s") Selected selected, @Param("keys") Among.Keys path);

    @Select("<script>SELECT count(*) FROM (" + OPEN + EACH + ") n</script>")
    long count(@Param("company") long company, @Param("s") Selected selected, @Param("keys") Among.Keys path);

    @Select(
            """
            SELECT coalesce(sum(i.open), 0) FROM open_item i
            WHERE i.company = #{company} AND i.partner = #{partner} AND i.open <> 0
              AND i.account IN (SELECT a.id FROM account a WHERE a.company = #{company} AND a.subtype = #{subtype})""")
    long balance(@Param("company") long company, @Param("subtype") String subtype, @Param("partner") UUID partner);

    /** By date, then as they were recorded. */
    @Select(
            """
            SELECT i.line, i.date, i.due, i.amount, a.subtype, e.public_id AS entry_id, e.journal, e.year, e.number, t.reference,
              coalesce(lt.description, t.description) AS description
            FROM open_item i JOIN account a ON a.company = i.company AND a.id = i.account
              JOIN entry e ON e.company = i.company AND e.id = i.entry
              LEFT JOIN entry_text t ON t.company = i.company AND t.entry = i.entry
              LEFT JOIN line_text lt ON lt.company = i.company AND lt.entry = i.entry AND lt.line = i.line
            WHERE i.company = #{company} AND i.partner = #{partner} AND i.date >= #{from} AND i.date <= #{to}
            ORDER BY i.date, i.entry, i.line LIMIT #{limit}""")
    List<PassedRow> passed(
            @Param("company") long company,
            @Param("partner") UUID partner,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("limit") int limit);

    record PassedRow(
            int line,
            LocalDate date,
            LocalDate due,
            long amount,
            String subtype,
            UUID entryId,
            String journal,
            int year,
            long number,
            @Nullable String reference,
            @Nullable String description) {}

    record Selected(
            @Nullable String subtype,
            @Nullable UUID account,
            @Nullable UUID partner,
            LocalDate day,
            @Nullable LocalDate afterDue,
            @Nullable Long afterEntry,
            @Nullable Integer afterLine,
            boolean ascending,
            int limit) {}

    /**
     * Where one bucket ends and the next begins.
     *
     * @param own the side on which amounts are owed
     */
    record Ages(int own, LocalDate first, LocalDate second, LocalDate third) {}

    record AgedRow(UUID partner, long notDue, long first, long second, long third, long older, long unallocated) {}

    record OpenRow(
            long entry,
            int line,
            UUID entryId,
            String journal,
            int year,
            long number,
            UUID accountId,
            UUID partner,
            LocalDate date,
            LocalDate due,
            long amount,
            long open) {}
}
