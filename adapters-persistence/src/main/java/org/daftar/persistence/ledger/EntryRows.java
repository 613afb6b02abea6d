package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UserId;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.TextSalt;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.ledger.JournalMapper.DraftRow;
import org.daftar.persistence.ledger.JournalMapper.EntryRow;
import org.daftar.persistence.ledger.JournalMapper.LineRow;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Rows of drafts and entries as core values: the lines of many entries are read in one question. */
final class EntryRows {

    private EntryRows() {}

    static List<Draft> drafts(Session session, Collection<DraftRow> rows) {
        if (rows.isEmpty()) return List.of();
        var lines = byEntry(session.mapper(JournalMapper.class)
                .draftLines(
                        session.company(),
                        new Among.Keys(rows.stream().map(DraftRow::id).toList())));
        return rows.stream()
                .map(row -> new Draft(
                        new EntryId(row.publicId()),
                        content(
                                row.journal(),
                                row.date(),
                                row.currency(),
                                row.reference(),
                                row.description(),
                                source(row.sourceKind(), row.sourceId()),
                                lines.getOrDefault(row.id(), List.of())),
                        row.createdAt()))
                .toList();
    }

    static List<PostedEntry> posted(Session session, Collection<EntryRow> rows) {
        if (rows.isEmpty()) return List.of();
        var lines = byEntry(session.mapper(JournalMapper.class)
                .lines(
                        session.company(),
                        new Among.Keys(rows.stream().map(EntryRow::id).toList())));
        return rows.stream()
                .map(row -> posted(row, lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** @throws IllegalArgumentException if the rows do not belong to each other as they were stored */
    private static PostedEntry posted(EntryRow row, List<LineRow> lines) {
        for (int i = 0; i < lines.size(); i++) requirePlace(row, lines.get(i), i + 1);
        var journal = new JournalCode(row.journal());
        return new PostedEntry(
                new EntryId(row.publicId()),
                row.seq(),
                new EntryNumber(journal, row.year(), row.number()),
                content(
                        row.journal(),
                        row.date(),
                        row.currency(),
                        row.reference(),
                        row.description(),
                        source(row.sourceKind(), row.sourceId()),
                        lines),
                row.createdAt(),
                row.recordedAt(),
                new UserId(row.postedBy()),
                Optional.ofNullable(row.reversalOf()).map(EntryId::new),
                Optional.ofNullable(row.salt()).map(TextSalt::new),
                new Digest(row.textDigest()),
                new Digest(row.contentDigest()),
                new Digest(row.hash()));
    }

    private static void requirePlace(EntryRow entry, LineRow line, int place) {
        if (line.line() != place) throw new IllegalArgumentException("line " + place + " is numbered " + line.line());
        if (!entry.date().equals(line.date())) {
            throw new IllegalArgumentException(
                    "line " + place + " is dated " + line.date() + " in an entry of " + entry.date());
        }
    }

    private static JournalEntry content(
            String journal,
            LocalDate date,
            String currency,
            @Nullable String reference,
            @Nullable String description,
            Optional<JournalEntry.Source> source,
            List<LineRow> lines) {
        var money = Currency.known(currency);
        return new JournalEntry(
                new JournalCode(journal),
                date,
                Optional.ofNullable(reference),
                Optional.ofNullable(description),
                source,
                lines.stream().map(line -> line(line, money)).toList());
    }

    private static EntryLine line(LineRow row, Currency currency) {
        return new EntryLine(
                new AccountId(row.account()),
                new Money(row.amount(), currency),
                Optional.ofNullable(row.partner()),
                Optional.ofNullable(row.project()),
                Optional.ofNullable(row.description()),
                Optional.ofNullable(row.due()));
    }

    private static Optional<JournalEntry.Source> source(@Nullable String kind, @Nullable String id) {
        if ((kind == null) != (id == null)) throw new IllegalArgumentException("Half a source: " + kind + " " + id);
        return kind == null || id == null ? Optional.empty() : Optional.of(new JournalEntry.Source(kind, id));
    }

    private static Map<Long, List<LineRow>> byEntry(List<LineRow> lines) {
        return lines.stream().collect(Collectors.groupingBy(LineRow::entry));
    }
}
