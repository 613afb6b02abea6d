package org.daftar.persistence.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.CanWait;
import org.jspecify.annotations.Nullable;

/** Open items one by one, and what is allocated to them. */
public interface ItemMapper {

    String ITEM =
            """
            SELECT i.entry, i.line, i.account, e.public_id AS entry_id, a.public_id AS account_id, i.partner, i.date, i.due, i.amount,
              i.open, i.free_from, i.last_moved
            FROM open_item i JOIN entry e ON e.company = i.company AND e.id = i.entry
              JOIN account a ON a.company = i.company AND a.id = i.account
            WHERE i.company = #{company}
            """;

    String ALLOCATION =
            """
            SELECT m.id, m.public_id, d.public_id AS debit_id, m.debit_line, c.public_id AS credit_id, m.credit_line, m.amount,
              m.effective, m.recorded_at, r.public_id AS releases
            FROM
            """;

    String ITS_ITEMS =
            """
              JOIN entry d ON d.company = m.company AND d.id = m.debit_entry
              JOIN entry c ON c.company = m.company AND c.id = m.credit_entry
              LEFT JOIN allocation r ON r.company = m.company AND r.id = m.releases
            WHERE m.company = #{company}
            """;

    /** CROSS JOIN and the sign in the order keep the one entry outside: its allocations are few, the company's are not. */
    String OF_ENTRY = ALLOCATION + "entry x CROSS JOIN allocation m" + ITS_ITEMS
            + "AND x.company = #{company} AND x.public_id = #{entry} ";

    @Insert(
            """
            INSERT INTO open_item (company, entry, line, account, partner, date, due, amount, open, free_from)
            VALUES (#{company}, #{entry}, #{line}, #{account}, #{partner}, #{date}, #{due}, #{amount}, #{amount}, #{date})""")
    void open(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("account") long account,
            @Param("partner") UUID partner,
            @Param("date") LocalDate date,
            @Param("due") LocalDate due,
            @Param("amount") long amount);

    @Select(ITEM + "AND e.public_id = #{entry} AND i.line = #{line}")
    @Nullable
    Row find(@Param("company") long company, @Param("entry") UUID entry, @Param("line") int line);

    @Select(ITEM + "AND e.public_id = #{entry} ORDER BY i.line")
    List<Row> ofEntry(@Param("company") long company, @Param("entry") UUID entry);

    /** @param sign of the item that is to be settled */
    @Select(
            ITEM
                    + """
            AND a.public_id = #{account} AND i.partner = #{partner} AND i.open <> 0 AND i.open * #{sign} < 0
            ORDER BY i.due, i.entry, i.line LIMIT #{limit}""")
    List<Row> against(
            @Param("company") long company,
            @Param("account") UUID account,
            @Param("partner") UUID partner,
            @Param("sign") int sign,
            @Param("limit") int limit);

    @CanWait
    @Update(
            """
            UPDATE open_item SET open = #{open}, free_from = #{freeFrom}, last_moved = #{lastMoved}
            WHERE company = #{company} AND entry = #{entry} AND line = #{line}""")
    void move(
            @Param("company") long company,
            @Param("entry") long entry,
            @Param("line") int line,
            @Param("open") long open,
            @Param("freeFrom") LocalDate freeFrom,
            @Param("lastMoved") @Nullable LocalDate lastMoved);

    @Insert(
            """
            INSERT INTO allocation (company, id, public_id, debit_entry, debit_line, credit_entry, credit_line, amount, effective,
              recorded_at, releases)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{debit}, #{row.debitLine}, #{credit}, #{row.creditLine}, #{row.amount},
              #{row.effective}, #{row.recordedAt}, #{releases})""")
    void insertAllocation(
            @Param("company") long company,
            @Param("row") AllocationRow row,
            @Param("debit") long debitEntry,
            @Param("credit") long creditEntry,
            @Param("releases") @Nullable Long releases);

    @Insert(
            """
            INSERT INTO open_span (company, account, node, partner, due, side, date, until, part)
            VALUES (#{company}, #{key.account}, #{key.node}, #{key.partner}, #{key.due}, #{key.side}, #{key.date}, #{key.until}, #{part})
            ON CONFLICT (company, account, node, partner, due, side, date, until) DO UPDATE SET part = open_span.part + excluded.part""")
    void addSpan(@Param("company") long company, @Param("key") OpenSpans.Key key, @Param("part") long part);

    @Select(ALLOCATION + "allocation m" + ITS_ITEMS + "AND m.public_id = #{id}")
    @Nullable
    AllocationRow allocation(@Param("company") long company, @Param("id") UUID id);

    @Select(
            """
            SELECT r.public_id FROM allocation m JOIN allocation r ON r.company = m.company AND r.releases = m.id
            WHERE m.company = #{company} AND m.public_id = #{id}""")
    @Nullable
    UUID releaseOf(@Param("company") long company, @Param("id") UUID id);

    @Select(OF_ENTRY + "AND m.debit_entry = x.id AND m.debit_line = #{line} ORDER BY +m.id")
    List<AllocationRow> allocationsOfDebit(
            @Param("company") long company, @Param("entry") UUID entry, @Param("line") int line);

    @Select(OF_ENTRY + "AND m.credit_entry = x.id AND m.credit_line = #{line} ORDER BY +m.id")
    List<AllocationRow> allocationsOfCredit(
            @Param("company") long company, @Param("entry") UUID entry, @Param("line") int line);

    record Row(
            long entry,
            int line,
            long account,
            UUID entryId,
            UUID accountId,
            UUID partner,
            LocalDate date,
            LocalDate due,
            long amount,
            long open,
            LocalDate freeFrom,
            @Nullable LocalDate lastMoved) {}

    record AllocationRow(
            long id,
            UUID publicId,
            UUID debitId,
            int debitLine,
            UUID creditId,
            int creditLine,
            long amount,
            LocalDate effective,
            Instant recordedAt,
            @Nullable UUID releases) {}
}
