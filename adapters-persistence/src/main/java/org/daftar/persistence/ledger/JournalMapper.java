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
import org.daftar.persistence.mapping.CanWait;
import org.jspecify.annotations.Nullable;

public interface JournalMapper {

    String DRAFT_COLUMNS =
            "id, public_id, journal, date, currency, source_kind, source_id, reference, description, created_at";

    String DRAFT_LINES =
            """
            SELECT l.entry, l.line, NULL AS date, a.public_id AS account, l.amount, l.partner, l.project, l.description, l.due
            FROM draft_line l JOIN account a ON a.company = l.company AND a.id = l.account
            WHERE l.company = #{company} AND l.entry ${among.keys}
            """;

    String ENTRY =
            """
            SELECT e.id, e.public_id, e.seq, e.journal, e.year, e.number, e.date, e.currency, e.source_kind, e.source_id,
              o.public_id AS reversal_of, r.public_id AS reversed_by, e.created_at, e.recorded_at, e.posted_by,
              e.text_digest, e.content_digest, e.hash, t.salt, t.reference, t.description
            FROM entry e
              LEFT JOIN entry o ON o.company = e.company AND o.id = e.reversal_of
              LEFT JOIN entry r ON r.company = e.company AND r.reversal_of = e.id
              LEFT JOIN entry_text t ON t.company = e.company AND t.entry = e.id
            WHERE e.company = #{company}
            """;

    String LINES =
            """
            SELECT l.entry, l.line, l.date, a.public_id AS account, l.amount, l.partner, l.project, t.description, l.due
            FROM entry_line l JOIN account a ON a.company = l.company AND a.id = l.account
              LEFT JOIN line_text t ON t.company = l.company AND t.entry = l.entry AND t.line = l.line
            WHERE l.company = #{company} AND l.entry ${among.keys}
            """;

    @Insert(
            """
            INSERT INTO draft (company, id, public_id, journal, date, currency, source_kind, source_id, reference, description,
              created_at)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.journal}, #{row.date}, #{row.currency}, #{row.sourceKind},
              #{row.sourceId}, #{row.reference}, #{row.description}, #{row.createdAt})""")
    void insertDraft(@Param("company") long company, @Param("row") DraftRow row);

    @Insert(
            """
            INSERT INTO draft_line (company, entry, line, account, amount, partner, project, description, due)
            VALUES (#{company}, #{entry}, #{line}, #{account}, #{amount}, #{partner}, #{project}, #{description}, #{due})""")
    void insertDraftLine(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("account") long account,
            @Param("amount") long amount,
            @Param("partner") @Nullable UUID partner,
            @Param("project") @Nullable UUID project,
            @Param("description") @Nullable String description,
            @Param("due") @Nullable LocalDate due);

    @Select("SELECT " + DRAFT_COLUMNS + " FROM draft WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    DraftRow draft(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT " + DRAFT_COLUMNS + " FROM draft WHERE company = #{company} AND id ${among.keys}")
    List<DraftRow> drafts(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(DRAFT_LINES + " ORDER BY l.entry, l.line")
    List<LineRow> draftLines(@Param("company") long company, @Param("keys") Among.Keys keys);

    /** The posted entry keeps it. */
    @Select("SELECT id FROM draft WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long draftKey(@Param("company") long company, @Param("id") UUID id);

    /** With its lines. */
    @CanWait
    @Delete("DELETE FROM draft WHERE company = #{company} AND id = #{key}")
    void deleteDraft(@Param("company") long company, @Param("key") long key);

    @Insert(
            """
            INSERT INTO entry (company, id, public_id, seq, journal, year, number, date, currency, source_kind, source_id,
              reversal_of, created_at, recorded_at, posted_by, text_digest, content_digest, hash)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.seq}, #{row.journal}, #{row.year}, #{row.number}, #{row.date},
              #{row.currency}, #{row.sourceKind}, #{row.sourceId}, #{reversalKey}, #{row.createdAt}, #{row.recordedAt},
              #{row.postedBy}, #{row.textDigest}, #{row.contentDigest}, #{row.hash})""")
    void insertEntry(
            @Param("company") long company,
            @Param("row") EntryRow row,
            @Param("reversalKey") @Nullable Long reversalKey);

    @Insert(
            """
            INSERT INTO entry_text (company, entry, salt, reference, description)
            VALUES (#{company}, #{row.id}, #{row.salt}, #{row.reference}, #{row.description})""")
    void insertText(@Param("company") long company, @Param("row") EntryRow row);

    @Insert(
            """
            INSERT INTO entry_line (company, entry, line, account, date, amount, partner, project, due)
            VALUES (#{company}, #{entry}, #{line}, #{account}, #{date}, #{amount}, #{partner}, #{project}, #{due})""")
    void insertLine(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("account") long account,
            @Param("date") LocalDate date,
            @Param("amount") long amount,
            @Param("partner") @Nullable UUID partner,
            @Param("project") @Nullable UUID project,
            @Param("due") @Nullable LocalDate due);

    /** What a bank moved is open until a line of its statement clears it. */
    @Insert(
            """
            INSERT INTO bank_posting (company, entry, line, account, date, amount)
            VALUES (#{company}, #{entry}, #{line}, #{account}, #{date}, #{amount})""")
    void insertBankPosting(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("account") long account,
            @Param("date") LocalDate date,
            @Param("amount") long amount);

    @Insert(
            """
            INSERT INTO line_text (company, entry, line, description) VALUES (#{company}, #{entry}, #{line}, #{description})""")
    void insertLineText(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("description") String description);

    @Select(ENTRY + "AND e.public_id = #{id}")
    @Nullable
    EntryRow entry(@Param("company") long company, @Param("id") UUID id);

    @Select(ENTRY + "AND e.id ${among.keys}")
    List<EntryRow> entries(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(ENTRY + "AND e.seq > #{after} ORDER BY e.seq LIMIT #{limit}")
    List<EntryRow> chain(@Param("company") long company, @Param("after") long after, @Param("limit") int limit);

    @Select(LINES + " ORDER BY l.entry, l.line")
    List<LineRow> lines(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select("SELECT id FROM entry WHERE company = #{company} AND public_id = #{id}")
    @Nullable
    Long key(@Param("company") long company, @Param("id") UUID id);

    @Select(
            """
            SELECT r.public_id FROM entry r JOIN entry o ON o.company = r.company AND o.id = r.reversal_of
            WHERE o.company = #{company} AND o.public_id = #{id}""")
    @Nullable
    UUID reversalOf(@Param("company") long company, @Param("id") UUID id);

    @Select("SELECT count(*) FROM journal WHERE company = #{company} AND code = #{code}")
    boolean hasJournal(@Param("company") long company, @Param("code") String code);

    @Insert("INSERT INTO journal (company, code, name) VALUES (#{company}, #{code}, #{name})")
    void insertJournal(@Param("company") long company, @Param("code") String code, @Param("name") String name);

    @Select(
            """
            SELECT journal, year, starts, ends, last_number FROM series
            WHERE company = #{company} AND journal = #{journal} AND starts <= #{date} AND ends >= #{date}""")
    @Nullable
    SeriesRow series(@Param("company") long company, @Param("journal") String journal, @Param("date") LocalDate date);

    @Insert(
            """
            INSERT INTO series (company, journal, year, starts, ends, last_number)
            VALUES (#{company}, #{row.journal}, #{row.year}, #{row.starts}, #{row.ends}, #{row.lastNumber})
            ON CONFLICT (company, journal, year) DO UPDATE SET last_number = excluded.last_number""")
    void saveSeries(@Param("company") long company, @Param("row") SeriesRow row);

    @Update("UPDATE company SET locked_through = #{day} WHERE company = #{company}")
    void lockThrough(@Param("company") long company, @Param("day") @Nullable LocalDate day);

    record DraftRow(
            long id,
            UUID publicId,
            String journal,
            LocalDate date,
            String currency,
            @Nullable String sourceKind,
            @Nullable String sourceId,
            @Nullable String reference,
            @Nullable String description,
            Instant createdAt) {}

    record EntryRow(
            long id,
            UUID publicId,
            long seq,
            String journal,
            int year,
            long number,
            LocalDate date,
            String currency,
            @Nullable String sourceKind,
            @Nullable String sourceId,
            @Nullable UUID reversalOf,
            @Nullable UUID reversedBy,
            Instant createdAt,
            Instant recordedAt,
            UUID postedBy,
            byte[] textDigest,
            byte[] contentDigest,
            byte[] hash,
            byte @Nullable [] salt,
            @Nullable String reference,
            @Nullable String description) {}

    /** @param date as the line keeps it for its account's ledger; a draft's lines keep none */
    record LineRow(
            long entry,
            int line,
            @Nullable LocalDate date,
            UUID account,
            long amount,
            @Nullable UUID partner,
            @Nullable UUID project,
            @Nullable String description,
            @Nullable LocalDate due) {}

    record SeriesRow(String journal, int year, LocalDate starts, LocalDate ends, long lastNumber) {}
}
