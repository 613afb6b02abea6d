package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/** Which entries are on a page: compact keys only, drafts and posted ones in one order. */
public interface EntryListMapper {

    String DATES =
            """
            <if test="s.from != null">AND x.date &gt;= #{s.from}</if> <if test="s.to != null">AND x.date &lt;= #{s.to}</if>
            """;

    String POSTED =
            """
            SELECT x.id, 1 AS posted FROM entry x WHERE x.company = #{company}
            <if test="s.reversed == true">
              AND EXISTS (SELECT 1 FROM entry r WHERE r.company = x.company AND r.reversal_of = x.id)</if>
            <if test="s.reversed == false">
              AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.company = x.company AND r.reversal_of = x.id)</if>
            """
                    + DATES;

    String DRAFTS = "SELECT x.id, 0 AS posted FROM draft x WHERE x.company = #{company} " + DATES;

    String AFTER =
            """
            <if test="s.after != null"><choose>
              <when test="s.ascending">AND x.id &gt; #{s.after}</when><otherwise>AND x.id &lt; #{s.after}</otherwise>
            </choose></if>
            """;

    @Select("<script><if test=\"s.drafts\">" + DRAFTS + AFTER
            + "</if><if test=\"s.drafts and s.posted\"> UNION ALL </if>"
            + "<if test=\"s.posted\">" + POSTED + AFTER + "</if>"
            + " ORDER BY 1 <if test=\"!s.ascending\">DESC</if> LIMIT #{s.limit}</script>")
    List<KeyRow> keys(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM (<if test=\"s.drafts\">" + DRAFTS
            + "</if><if test=\"s.drafts and s.posted\"> UNION ALL </if><if test=\"s.posted\">" + POSTED
            + "</if>) n</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            SELECT count(*) FROM (SELECT 1 FROM entry_line WHERE company = #{company} AND partner = #{partner}
              UNION ALL SELECT 1 FROM draft_line WHERE company = #{company} AND partner = #{partner} LIMIT #{most}) n""")
    long naming(@Param("company") long company, @Param("partner") UUID partner, @Param("most") int most);

    /** Lines of an account in the order of its ledger: by date, then as they were recorded. */
    @Select(
            """
            <script>
            SELECT l.entry, l.line, l.date, l.amount, l.partner, l.project, e.public_id, e.journal, e.year, e.number,
              t.reference, coalesce(lt.description, t.description) AS description
            FROM entry_line l JOIN entry e ON e.company = l.company AND e.id = l.entry
              LEFT JOIN entry_text t ON t.company = l.company AND t.entry = l.entry
              LEFT JOIN line_text lt ON lt.company = l.company AND lt.entry = l.entry AND lt.line = l.line
            WHERE l.company = #{company} AND l.account = #{s.account}
              <if test="s.from != null">AND l.date &gt;= #{s.from}</if> <if test="s.to != null">AND l.date &lt;= #{s.to}</if>
              <if test="s.afterDate != null"><choose>
                <when test="s.ascending">AND (l.date, l.entry, l.line) &gt; (#{s.afterDate}, #{s.afterEntry}, #{s.afterLine})</when>
                <otherwise>AND (l.date, l.entry, l.line) &lt; (#{s.afterDate}, #{s.afterEntry}, #{s.afterLine})</otherwise>
              </choose></if>
            ORDER BY l.date <if test="!s.ascending">DESC</if>, l.entry <if test="!s.ascending">DESC</if>,
              l.line <if test="!s.ascending">DESC</if> LIMIT #{s.limit}
            </script>""")
    List<LedgerRow> ledger(@Param("company") long company, @Param("s") LedgerSelected selected);

    /** What the account moved on one day before a place in its ledger. */
    @Select(
            """
            SELECT coalesce(sum(amount), 0) FROM entry_line
            WHERE company = #{company} AND account = #{account} AND date = #{date} AND (entry, line) < (#{entry}, #{line})""")
    long movedBefore(
            @Param("company") long company,
            @Param("account") long account,
            @Param("date") LocalDate date,
            @Param("entry") long entry,
            @Param("line") int line);

    record KeyRow(long id, boolean posted) {}

    record Selected(
            boolean drafts,
            boolean posted,
            @Nullable Boolean reversed,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long after,
            boolean ascending,
            int limit) {

        boolean everything() {
            return reversed == null && from == null && to == null;
        }
    }

    record LedgerSelected(
            long account,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate afterDate,
            @Nullable Long afterEntry,
            @Nullable Integer afterLine,
            boolean ascending,
            int limit) {}

    record LedgerRow(
            long entry,
            int line,
            LocalDate date,
            long amount,
            @Nullable UUID partner,
            @Nullable UUID project,
            UUID publicId,
            String journal,
            int year,
            long number,
            @Nullable String reference,
            @Nullable String description) {}
}
