package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface BookMapper {

    @Select("SELECT seq FROM entry WHERE company = #{company} ORDER BY seq DESC LIMIT 1")
    @Nullable
    Long standing(long company);

    @Select("SELECT date FROM entry WHERE company = #{company} AND date > #{day} ORDER BY date LIMIT 1")
    @Nullable
    LocalDate dayAfter(@Param("company") long company, @Param("day") LocalDate day);

    /** The sign keeps SQLite from taking all entries up to the last one for fewer than those of a day. */
    @Select("SELECT id, seq FROM entry WHERE company = #{company} AND date = #{day} AND +seq <= #{until}")
    List<PlaceRow> places(@Param("company") long company, @Param("day") LocalDate day, @Param("until") long until);

    @Select(
            """
            SELECT e.id, e.public_id, e.journal, e.year, e.number, e.date, e.currency, e.source_kind, e.source_id,
              o.journal AS other_journal, o.year AS other_year, o.number AS other_number, t.reference, t.description
            FROM entry e LEFT JOIN entry o ON o.company = e.company AND o.id = e.reversal_of
              LEFT JOIN entry_text t ON t.company = e.company AND t.entry = e.id
            WHERE e.company = #{company} AND e.id ${among.keys}""")
    List<HeadRow> heads(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            """
            SELECT l.entry, a.code AS account, l.amount, l.partner, l.project, t.description
            FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account
              LEFT JOIN line_text t ON t.company = l.company AND t.entry = l.entry AND t.line = l.line
            WHERE l.company = #{company} AND l.entry ${among.keys} ORDER BY l.entry, l.line""")
    List<LineRow> lines(@Param("company") long company, @Param("keys") Among.Keys keys);

    record PlaceRow(long id, long seq) {}

    record HeadRow(
            long id,
            UUID publicId,
            String journal,
            int year,
            long number,
            LocalDate date,
            String currency,
            @Nullable String sourceKind,
            @Nullable String sourceId,
            @Nullable String otherJournal,
            @Nullable Integer otherYear,
            @Nullable Long otherNumber,
            @Nullable String reference,
            @Nullable String description) {}

    record LineRow(
            long entry,
            String account,
            long amount,
            @Nullable UUID partner,
            @Nullable UUID project,
            @Nullable String description) {}
}
