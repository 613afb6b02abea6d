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

    /** What is open at last. So put, the day leads SQLite to no index of all that a partner ever had. */
    String LIVE = """
            FROM open_item i WHERE i.company = #{company} AND i.account
            """
            + CONTROLS
            + """
              AND i.open &lt;&gt; 0 AND NOT (i.date &gt; #{s.day}) <if test="s.partner != null">AND i.partner = #{s.partner}</if>
            """;

    /** What was open on the day and was settled later. */
    String ONCE = """
            FROM open_span o WHERE o.company = #{company} AND o.account
            """
            + CONTROLS
            + """
              AND o.node ${among.keys} <if test="s.partner != null">AND o.partner = #{s.partner}</if>
              AND o.date &lt;= #{s.day} AND o.until &gt; #{s.day}
            """;

    /** What allocations took of an item after the day. */
    String TAKEN_LATER =
            """
            (SELECT coalesce(sum(CASE WHEN m.releases IS NULL THEN m.amount ELSE -m.amount END), 0) FROM allocation m
              WHERE m.company = #{company} AND m.effective &gt; #{s.day} AND
            """;

    /** Of what is settled, only items of the same partner and day as a span of the day may have been open on it. */
    String OPEN =
            """
            SELECT x.entry, x.line, x.due, x.open FROM (SELECT i.entry, i.line, i.due, i.open +
              CASE WHEN i.last_moved IS NULL OR i.last_moved &lt;= #{s.day} THEN 0
            """
                    + "WHEN i.amount &gt; 0 THEN " + TAKEN_LATER
                    + " m.debit_entry = i.entry AND m.debit_line = i.line) ELSE -" + TAKEN_LATER
                    + " m.credit_entry = i.entry AND m.credit_line = i.line) END AS open FROM (SELECT i.entry, i.line, 1 AS live "
                    + LIVE
                    + " UNION ALL SELECT i.entry, i.line, 0 FROM (SELECT DISTINCT o.partner, o.date " + ONCE
                    + """
            ) g CROSS JOIN open_item i WHERE i.company = #{company} AND i.partner = g.partner AND i.date = g.date) c
              CROSS JOIN open_item i WHERE i.company = #{company} AND i.entry = c.entry AND i.line = c.line
                AND (c.live = 1 OR (i.open = 0 AND i.last_moved &gt; #{s.day} AND i.account
            """
                    + CONTROLS + "))) x WHERE x.open &lt;&gt; 0 ";

    /** Added up by what is due on a day, in the order of the index, before partners are put together: what is sorted are few rows. */
    @Select("<script>"
            + """
            SELECT x.partner, sum(CASE WHEN x.due &gt;= #{s.day} THEN x.owed ELSE 0 END) AS not_due,
              sum(CASE WHEN x.due &lt; #{s.day} AND x.due &gt;= #{a.first} THEN x.owed ELSE 0 END) AS first,
              sum(CASE WHEN x.due &lt; #{a.first} AND x.due &gt;= #{a.second} THEN x.owed ELSE 0 END) AS second,
              sum(CASE WHEN x.due &lt; #{a.second} AND x.due &gt;= #{a.third} THEN x.owed ELSE 0 END) AS third,
              sum(CASE WHEN x.due &lt; #{a.third} THEN x.owed ELSE 0 END) AS older, sum(x.unallocated) AS unallocated
            FROM (SELECT i.partner, i.due, sum(CASE WHEN i.open * #{a.own} &gt; 0 THEN i.open ELSE 0 END) AS owed,
              sum(CASE WHEN i.open * #{a.own} &lt; 0 THEN i.open ELSE 0 END) AS unallocated
            """
            + LIVE + " GROUP BY i.account, i.partner, i.due UNION ALL SELECT o.partner, o.due,"
            + " sum(CASE WHEN o.side = #{a.own} THEN o.part ELSE 0 END), sum(CASE WHEN o.side = #{a.own} THEN 0 ELSE o.part END) "
            + ONCE + " GROUP BY o.account, o.node, o.partner, o.due) x GROUP BY x.partner ORDER BY x.partner</script>")
    List<AgedRow> aged(
            @Param("company") long company,
            @Param("s") Selected selected,
            @Param("a") Ages ages,
            @Param("keys") Among.Keys around);

    @Select(
            """
            <script>
            SELECT i.entry, i.line, e.public_id AS entry_id, e.journal, e.year, e.number, a.public_id AS account_id, i.partner, i.date,
              i.due, i.amount, p.open
            FROM (
            """
                    + OPEN
                    + """
              <if test="s.afterDue != null">AND <choose>
                <when test="s.ascending">(x.due, x.entry, x.line) &gt; (#{s.afterDue}, #{s.afterEntry}, #{s.afterLine})</when>
                <otherwise>(x.due, x.entry, x.line) &lt; (#{s.afterDue}, #{s.afterEntry}, #{s.afterLine})</otherwise>
              </choose></if>
              ORDER BY x.due <if test="!s.ascending">DESC</if>, x.entry <if test="!s.ascending">DESC</if>,
                x.line <if test="!s.ascending">DESC</if> LIMIT #{s.limit}) p
              CROSS JOIN open_item i JOIN entry e ON e.company = i.company AND e.id = i.entry
              JOIN account a ON a.company = i.company AND a.id = i.account
            WHERE i.company = #{company} AND i.entry = p.entry AND i.line = p.line
            ORDER BY i.due <if test="!s.ascending">DESC</if>, i.entry <if test="!s.ascending">DESC</if>,
              i.line <if test="!s.ascending">DESC</if>
            </script>""")
    List<OpenRow> open(@Param("company") long company, @Param("s") Selected selected, @Param("keys") Among.Keys around);

    @Select("<script>SELECT count(*) FROM (" + OPEN + ") n</script>")
    long count(@Param("company") long company, @Param("s") Selected selected, @Param("keys") Among.Keys around);

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
