package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.ledger.query.Entries.Status;

/** What is shown of journal entries. */
final class EntryViews {

    private EntryViews() {}

    record JournalEntryView(
            UUID id,
            @Doc("Gapless within journal and fiscal year; a draft has none.") Optional<String> number,
            Status status,
            LocalDate date,
            Optional<String> description,
            Optional<String> reference,
            String journal,
            List<JournalLineView> lines,
            @Doc("Of this entry and all before it.") Optional<String> hash,
            Optional<UUID> reversalOf,
            Optional<UUID> reversedBy,
            Instant createdAt,
            Optional<Instant> postedAt) {

        static JournalEntryView of(Entries.EntryView entry) {
            return of(
                    entry.id(), entry.status(), entry.content(), entry.createdAt(), entry.posted(), entry.reversedBy());
        }

        static JournalEntryView of(Draft draft) {
            return of(draft.id(), Status.DRAFT, draft.content(), draft.createdAt(), Optional.empty(), Optional.empty());
        }

        /** An entry that was posted just now, so that nothing can have reversed it yet. */
        static JournalEntryView of(PostedEntry entry) {
            return of(
                    entry.id(),
                    Status.POSTED,
                    entry.content(),
                    entry.createdAt(),
                    Optional.of(entry),
                    Optional.empty());
        }

        private static JournalEntryView of(
                EntryId id,
                Status status,
                JournalEntry content,
                Instant createdAt,
                Optional<PostedEntry> posted,
                Optional<EntryId> reversedBy) {
            return new JournalEntryView(
                    id.value(),
                    posted.map(entry -> entry.number().toString()),
                    status,
                    content.date(),
                    content.description(),
                    content.reference(),
                    content.journal().value(),
                    EntryViews.lines(id, content),
                    posted.map(entry -> entry.hash().toString()),
                    posted.flatMap(PostedEntry::reversalOf).map(EntryId::value),
                    reversedBy.map(EntryId::value),
                    createdAt,
                    posted.map(PostedEntry::recordedAt));
        }
    }

    record JournalLineView(
            UUID id,
            UUID accountId,
            BigDecimal debit,
            BigDecimal credit,
            Optional<String> description,
            Optional<UUID> partnerId,
            Optional<UUID> projectId,
            @Doc("As it was sent; without one the line is due on the entry's date.") @OmitEmpty
                    Optional<LocalDate> dueDate) {

        private static JournalLineView of(UUID id, EntryLine line) {
            return new JournalLineView(
                    id,
                    line.account().value(),
                    line.debit().toDecimal(),
                    line.credit().toDecimal(),
                    line.description(),
                    line.partner(),
                    line.project(),
                    line.due());
        }
    }

    private static List<JournalLineView> lines(EntryId entry, JournalEntry content) {
        var views = new ArrayList<JournalLineView>(content.lines().size());
        for (var line : content.lines()) {
            views.add(JournalLineView.of(LineIds.of(entry, views.size() + 1), line));
        }
        return views;
    }
}
