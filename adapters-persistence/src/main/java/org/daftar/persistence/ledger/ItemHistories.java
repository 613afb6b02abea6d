package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.ItemHistory;
import org.daftar.model.ledger.ItemHistory.Facts;
import org.daftar.model.ledger.ItemHistory.Move;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.Maintained;
import org.jspecify.annotations.Nullable;

/** Open items as verification sees them: each beside its line, with every allocation. */
final class ItemHistories {

    public interface Mapper {

        String MOVE =
                """
                SELECT m.id, m.public_id, d.public_id AS debit_id, m.debit_line, c.public_id AS credit_id, m.credit_line, m.amount,
                  m.effective, m.recorded_at, r.public_id AS releases,
                  a.public_id AS other_account, o.partner AS other_partner, o.date AS other_date, o.due AS other_due,
                  o.amount AS other_amount
                FROM allocation m JOIN entry d ON d.company = m.company AND d.id = m.debit_entry
                  JOIN entry c ON c.company = m.company AND c.id = m.credit_entry
                  LEFT JOIN allocation r ON r.company = m.company AND r.id = m.releases
                """;

        @Select(
                """
                <script>
                SELECT i.entry, i.line, e.public_id AS entry_id, i.account, a.public_id AS account_id, i.partner, i.date, i.due,
                  i.amount, i.open, i.free_from, i.last_moved, x.public_id AS line_account, l.partner AS line_partner,
                  l.date AS line_date, coalesce(l.due, l.date) AS line_due, l.amount AS line_amount
                FROM open_item i JOIN entry e ON e.company = i.company AND e.id = i.entry
                  JOIN account a ON a.company = i.company AND a.id = i.account
                  LEFT JOIN entry_line l ON l.company = i.company AND l.entry = i.entry AND l.line = i.line
                  LEFT JOIN account x ON x.company = l.company AND x.id = l.account
                WHERE i.company = #{company} AND (i.entry, i.line) &gt; (#{after.entry}, #{after.line})
                  <if test="openOnly">AND i.open &lt;&gt; 0</if>
                ORDER BY i.entry, i.line LIMIT #{limit}
                </script>""")
        List<ItemRow> items(
                @Param("company") long company,
                @Param("after") Maintained.Place after,
                @Param("limit") int limit,
                @Param("openOnly") boolean openOnly);

        @Select(
                MOVE
                        + """
                JOIN open_item o ON o.company = m.company AND o.entry = m.credit_entry AND o.line = m.credit_line
                JOIN account a ON a.company = o.company AND a.id = o.account
                WHERE m.company = #{company} AND m.debit_entry ${among.keys}""")
        List<MoveRow> ofDebits(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                MOVE
                        + """
                JOIN open_item o ON o.company = m.company AND o.entry = m.debit_entry AND o.line = m.debit_line
                JOIN account a ON a.company = o.company AND a.id = o.account
                WHERE m.company = #{company} AND m.credit_entry ${among.keys}""")
        List<MoveRow> ofCredits(@Param("company") long company, @Param("keys") Among.Keys keys);

        /** Allocations of items that are not there. */
        @Select(
                """
                SELECT m.id FROM allocation m WHERE m.company = #{company} AND (
                  NOT EXISTS (SELECT 1 FROM open_item d
                    WHERE d.company = m.company AND d.entry = m.debit_entry AND d.line = m.debit_line)
                  OR NOT EXISTS (SELECT 1 FROM open_item c
                    WHERE c.company = m.company AND c.entry = m.credit_entry AND c.line = m.credit_line)) LIMIT 5""")
        List<Long> looseAllocations(long company);

        @Select(
                "SELECT account, count(*) AS items, sum(open) AS open FROM open_item WHERE company = #{company} GROUP BY account")
        List<SumRow> sums(long company);
    }

    record SumRow(long account, long items, long open) {}

    record ItemRow(
            long entry,
            int line,
            UUID entryId,
            long account,
            UUID accountId,
            UUID partner,
            LocalDate date,
            LocalDate due,
            long amount,
            long open,
            LocalDate freeFrom,
            @Nullable LocalDate lastMoved,
            @Nullable UUID lineAccount,
            @Nullable UUID linePartner,
            @Nullable LocalDate lineDate,
            @Nullable LocalDate lineDue,
            @Nullable Long lineAmount) {}

    record MoveRow(
            long id,
            UUID publicId,
            UUID debitId,
            int debitLine,
            UUID creditId,
            int creditLine,
            long amount,
            LocalDate effective,
            Instant recordedAt,
            @Nullable UUID releases,
            UUID otherAccount,
            UUID otherPartner,
            LocalDate otherDate,
            LocalDate otherDue,
            long otherAmount) {

        private Allocation allocation(Currency currency) {
            return ItemRows.allocation(
                    new ItemMapper.AllocationRow(
                            id,
                            publicId,
                            debitId,
                            debitLine,
                            creditId,
                            creditLine,
                            amount,
                            effective,
                            recordedAt,
                            releases),
                    currency);
        }
    }

    private final List<ItemRow> rows;
    private final Map<OpenItemId, List<MoveRow>> moves;
    private final Currency currency;

    private ItemHistories(Session session, List<ItemRow> rows, Currency currency) {
        this.rows = rows;
        this.currency = currency;
        var keys = new Among.Keys(rows.stream().map(ItemRow::entry).distinct().toList());
        var mapper = session.mapper(Mapper.class);
        moves = Stream.concat(
                        mapper.ofDebits(session.company(), keys).stream()
                                .map(row -> Map.entry(id(row.debitId(), row.debitLine()), row)),
                        mapper.ofCredits(session.company(), keys).stream()
                                .map(row -> Map.entry(id(row.creditId(), row.creditLine()), row)))
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    static List<ItemHistory> of(Session session, List<ItemRow> rows, Currency currency) {
        if (rows.isEmpty()) return List.of();
        var histories = new ItemHistories(session, rows, currency);
        return rows.stream().map(histories::history).toList();
    }

    static List<String> faults(Session session) {
        var mapper = session.mapper(Mapper.class);
        var faults = new ArrayList<String>();
        mapper.looseAllocations(session.company()).forEach(key -> faults.add("allocation " + key + " is of no item"));
        return faults;
    }

    private ItemHistory history(ItemRow row) {
        var id = id(row.entryId(), row.line());
        var mine = moves.getOrDefault(id, List.of()).stream()
                .sorted(Comparator.comparingLong(MoveRow::id))
                .toList();
        return new ItemHistory(
                id,
                facts(row.accountId(), row.partner(), row.date(), row.due(), row.amount()),
                line(row),
                new Money(row.open(), currency),
                row.freeFrom(),
                Optional.ofNullable(row.lastMoved()),
                mine.stream().map(this::move).toList());
    }

    private Move move(MoveRow row) {
        return new Move(
                row.allocation(currency),
                facts(row.otherAccount(), row.otherPartner(), row.otherDate(), row.otherDue(), row.otherAmount()));
    }

    private Optional<Facts> line(ItemRow row) {
        if (row.lineAccount() == null || row.lineDate() == null || row.lineDue() == null || row.lineAmount() == null)
            return Optional.empty();
        return Optional.of(
                facts(row.lineAccount(), row.linePartner(), row.lineDate(), row.lineDue(), row.lineAmount()));
    }

    private Facts facts(UUID account, @Nullable UUID partner, LocalDate date, LocalDate due, long amount) {
        return new Facts(new AccountId(account), partner, date, due, new Money(amount, currency));
    }

    private static OpenItemId id(UUID entry, int line) {
        return new OpenItemId(new EntryId(entry), line);
    }
}
