package org.daftar.persistence.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Postings on bank accounts, and what clears them. The signs in an order keep SQLite from reading all of them in that order. */
public interface PostingMapper {

    String COLUMNS =
            """
            SELECT p.entry AS entry_key, e.public_id AS entry, p.line, e.journal, e.year, e.number, p.date, p.amount,
              e.source_kind, l.public_id AS cleared_by, p.cleared_by AS by_key FROM
            """;

    String BY = " LEFT JOIN bank_line l ON l.company = p.company AND l.id = p.cleared_by WHERE p.company = #{company} ";

    String ROW = COLUMNS + "bank_posting p JOIN entry e ON e.company = p.company AND e.id = p.entry" + BY;

    /** CROSS JOIN keeps the entries that are named outside: they are few, postings are not. */
    @Select(
            COLUMNS + "entry e CROSS JOIN bank_posting p" + BY
                    + """
            AND e.company = #{company} AND e.public_id ${among.ids} AND p.entry = e.id AND p.account = #{account}
            ORDER BY +p.entry, +p.line""")
    List<Row> ofEntries(
            @Param("company") long company, @Param("account") long account, @Param("ids") Among.Ids entries);

    @Select(
            """
            SELECT e.public_id FROM entry e CROSS JOIN bank_posting p
            WHERE e.company = #{company} AND e.public_id ${among.ids} AND p.company = e.company AND p.entry = e.id
              AND p.cleared_by IS NOT NULL""")
    List<UUID> cleared(@Param("company") long company, @Param("ids") Among.Ids entries);

    @Select(ROW + "AND p.cleared_by ${among.keys} ORDER BY +p.entry, +p.line")
    List<Row> clearedBy(@Param("company") long company, @Param("keys") Among.Keys lines);

    @Select(
            "<script>" + ROW
                    + """
              AND p.account = #{s.account} AND p.cleared_by IS NULL
              <if test="s.afterDate != null"><choose>
                <when test="s.ascending">AND (p.date, p.entry, p.line) &gt; (#{s.afterDate}, #{s.afterEntry}, #{s.afterLine})</when>
                <otherwise>AND (p.date, p.entry, p.line) &lt; (#{s.afterDate}, #{s.afterEntry}, #{s.afterLine})</otherwise>
              </choose></if>
              ORDER BY p.date <if test="!s.ascending">DESC</if>, p.entry <if test="!s.ascending">DESC</if>,
                p.line <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> inTransit(@Param("company") long company, @Param("s") Selected selected);

    @Select(
            """
            SELECT coalesce(sum(amount), 0) AS amount, count(*) AS count FROM bank_posting
            WHERE company = #{company} AND account = #{account} AND cleared_by IS NULL""")
    StatementMapper.SumRow open(@Param("company") long company, @Param("account") long account);

    /** The partner is that of another line of the entry: a bank's own lines name none. */
    @Select(
            """
            SELECT p.entry AS entry_key, e.public_id AS entry, p.line, e.journal, e.year, e.number, p.date, p.amount, e.source_kind,
              t.reference, t.description, x.description AS line_description,
              (SELECT y.name FROM entry_line o JOIN party y ON y.company = o.company AND y.public_id = o.partner
               WHERE o.company = p.company AND o.entry = p.entry AND o.partner IS NOT NULL ORDER BY o.line LIMIT 1) AS partner
            FROM bank_posting p JOIN entry e ON e.company = p.company AND e.id = p.entry
              LEFT JOIN entry_text t ON t.company = p.company AND t.entry = p.entry
              LEFT JOIN line_text x ON x.company = p.company AND x.entry = p.entry AND x.line = p.line
            WHERE p.company = #{company} AND p.account = #{account} AND p.amount ${among.keys} AND p.cleared_by IS NULL
              AND p.date >= #{from} AND p.date <= #{to} AND e.reversal_of IS NULL
              AND NOT EXISTS (SELECT 1 FROM entry r WHERE r.company = e.company AND r.reversal_of = e.id)
            ORDER BY p.amount, p.date, p.entry, p.line LIMIT #{most}""")
    List<CandidateRow> candidates(
            @Param("company") long company,
            @Param("account") long account,
            @Param("keys") Among.Keys amounts,
            @Param("from") LocalDate from,
            @Param("to") LocalDate to,
            @Param("most") int most);

    /**
     * All at once, however many. SQLite would begin an update with all postings there are; a cross join it joins as it stands, so there
     * the postings are written over themselves.
     *
     * @param cleared as {@link StatementRows} writes them
     * @return how many were open until now
     */
    @Insert(
            databaseId = "sqlite",
            value =
                    """
                    INSERT INTO bank_posting (company, entry, line, account, date, amount, cleared_by)
                    SELECT p.company, p.entry, p.line, p.account, p.date, p.amount, l.id FROM json_each(#{cleared}) v
                      CROSS JOIN entry e ON e.company = #{company} AND e.public_id = unhex(v.value ->> 0)
                      CROSS JOIN bank_posting p ON p.company = #{company} AND p.entry = e.id AND p.line = v.value ->> 1
                      CROSS JOIN bank_line l ON l.company = #{company} AND l.public_id = unhex(v.value ->> 2)
                    WHERE p.cleared_by IS NULL
                    ON CONFLICT (company, entry, line) DO UPDATE SET cleared_by = excluded.cleared_by""")
    @Update(
            databaseId = "postgresql",
            value =
                    """
                    UPDATE bank_posting SET cleared_by = l.id FROM json_array_elements(CAST(#{cleared} AS json)) v
                      JOIN entry e ON e.company = #{company} AND e.public_id = (v ->> 0)::uuid
                      JOIN bank_line l ON l.company = #{company} AND l.public_id = (v ->> 2)::uuid
                    WHERE bank_posting.company = #{company} AND bank_posting.entry = e.id AND bank_posting.line = (v ->> 1)::bigint
                      AND bank_posting.cleared_by IS NULL""")
    int clear(@Param("company") long company, @Param("cleared") String cleared);

    @Update("UPDATE bank_posting SET cleared_by = NULL WHERE company = #{company} AND cleared_by = #{by}")
    void release(@Param("company") long company, @Param("by") long by);

    record Row(
            long entryKey,
            UUID entry,
            int line,
            String journal,
            int year,
            long number,
            LocalDate date,
            long amount,
            @Nullable String sourceKind,
            @Nullable UUID clearedBy,
            @Nullable Long byKey) {}

    record CandidateRow(
            long entryKey,
            UUID entry,
            int line,
            String journal,
            int year,
            long number,
            LocalDate date,
            long amount,
            @Nullable String sourceKind,
            @Nullable String reference,
            @Nullable String description,
            @Nullable String lineDescription,
            @Nullable String partner) {}

    record Selected(
            long account,
            boolean ascending,
            @Nullable LocalDate afterDate,
            @Nullable Long afterEntry,
            @Nullable Integer afterLine,
            int limit) {}
}
