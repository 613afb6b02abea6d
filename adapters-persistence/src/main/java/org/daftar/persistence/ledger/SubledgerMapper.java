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

    /** Parts of items that were open on the day: what is open at last, and what was open then and was settled later. */
    String PARTS =
            """
            SELECT i.partner, i.due, i.entry, i.line, CASE WHEN i.open &gt; 0 THEN 1 ELSE -1 END AS side, i.open AS part
            FROM open_item i WHERE i.company = #{company} AND i.account
            """
                    + CONTROLS
                    + """
              AND i.open &lt;&gt; 0 AND i.date &lt;= #{s.day} <if test="s.partner != null">AND i.partner = #{s.partner}</if>
            UNION ALL SELECT o.partner, o.due, o.entry, o.line, o.side, o.part
            FROM once_open o WHERE o.company = #{company} AND o.account
            """
                    + CONTROLS
                    + """
              AND o.node ${among.keys} <if test="s.partner != null">AND o.partner = #{s.partner}</if>
              AND o.date &lt;= #{s.day} AND o.until &gt; #{s.day}
            """;

    String OPEN = "SELECT x.entry, x.line, x.due, sum(x.part) AS open FROM (" + PARTS + ") x ";

    String EACH = " GROUP BY x.entry, x.line, x.due HAVING sum(x.part) &lt;&gt; 0 ";

    @Select("<script>"
            + """
            SELECT x.partner,
              sum(CASE WHEN x.side = #{a.own} AND x.due &gt;= #{s.day} THEN x.part ELSE 0 END) AS not_due,
              sum(CASE WHEN x.side = #{a.own} AND x.due &lt; #{s.day} AND x.due &gt;= #{a.first} THEN x.part ELSE 0 END) AS first,
              sum(CASE WHEN x.side = #{a.own} AND x.due &lt; #{a.first} AND x.due &gt;= #{a.second} THEN x.part ELSE 0 END) AS second,
              sum(CASE WHEN x.side = #{a.own} AND x.due &lt; #{a.second} AND x.due &gt;= #{a.third} THEN x.part ELSE 0 END) AS third,
              sum(CASE WHEN x.side = #{a.own} AND x.due &lt; #{a.third} THEN x.part ELSE 0 END) AS older,
              sum(CASE WHEN x.side = #{a.own} THEN 0 ELSE x.part END) AS unallocated
            FROM (
            """
            + PARTS + ") x GROUP BY x.partner ORDER BY x.partner</script>")
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
