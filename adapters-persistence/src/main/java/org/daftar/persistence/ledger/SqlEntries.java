package org.daftar.persistence.ledger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.HeadMapper;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.Entries;
import org.jspecify.annotations.Nullable;

final class SqlEntries implements Entries {

    private final Sessions sessions;

    SqlEntries(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public Optional<EntryView> find(Books books, EntryId id) {
        return sessions.with(books, session -> {
            var mapper = session.mapper(JournalMapper.class);
            var entry = mapper.entry(session.company(), id.value());
            if (entry != null)
                return Optional.of(
                        posted(EntryRows.posted(session, List.of(entry)).get(0), entry.reversedBy()));
            var draft = mapper.draft(session.company(), id.value());
            return draft == null
                    ? Optional.<EntryView>empty()
                    : Optional.of(
                            draft(EntryRows.drafts(session, List.of(draft)).get(0)));
        });
    }

    @Override
    public Page<EntryView> list(Books books, Selection selection, Page.Request<EntrySort> page) {
        var status = selection.status();
        var selected = new EntryListMapper.Selected(
                status.map(s -> s == Status.DRAFT).orElse(true),
                status.map(s -> s != Status.DRAFT).orElse(true),
                status.filter(s -> s != Status.DRAFT)
                        .map(s -> s == Status.REVERSED)
                        .orElse(null),
                selection.from().orElse(null),
                selection.to().orElse(null),
                page.after().map(Page.Position::id).orElse(null),
                page.ascending(),
                page.reads());
        return sessions.with(books, session -> {
            var keys = session.settled().mapper(EntryListMapper.class).keys(session.company(), selected);
            return page.of(keys, () -> total(session, selected), last -> last.id())
                    .mapAll(shown -> views(session, shown));
        });
    }

    @Override
    public List<PostedEntry> chain(Books books, long afterSequence, int limit) {
        return sessions.with(
                books,
                session -> EntryRows.posted(
                        session, session.mapper(JournalMapper.class).chain(session.company(), afterSequence, limit)));
    }

    @Override
    public long naming(Books books, UUID partner) {
        return sessions.with(books, session -> session.mapper(EntryListMapper.class)
                .naming(session.company(), partner, Reference.MOST));
    }

    /** The whole list is counted by the head, which units keep; only a narrowed one is counted from an index. */
    private static long total(Session session, EntryListMapper.Selected selected) {
        if (!selected.everything()) return session.mapper(EntryListMapper.class).count(session.company(), selected);
        var head = Objects.requireNonNull(session.mapper(HeadMapper.class).find(session.company()));
        return (selected.drafts() ? head.drafts() : 0) + (selected.posted() ? head.entrySeq() : 0);
    }

    private static List<EntryView> views(Session session, List<EntryListMapper.KeyRow> keys) {
        var mapper = session.mapper(JournalMapper.class);
        Map<Long, EntryView> views = new HashMap<>();
        var posted = keys.stream()
                .filter(EntryListMapper.KeyRow::posted)
                .map(EntryListMapper.KeyRow::id)
                .toList();
        if (!posted.isEmpty()) {
            var rows = mapper.entries(session.company(), new Among.Keys(posted));
            var entries = EntryRows.posted(session, rows);
            for (int i = 0; i < rows.size(); i++)
                views.put(rows.get(i).id(), posted(entries.get(i), rows.get(i).reversedBy()));
        }
        var drafts = keys.stream()
                .filter(key -> !key.posted())
                .map(EntryListMapper.KeyRow::id)
                .toList();
        if (!drafts.isEmpty()) {
            var rows = mapper.drafts(session.company(), new Among.Keys(drafts));
            var content = EntryRows.drafts(session, rows);
            for (int i = 0; i < rows.size(); i++) views.put(rows.get(i).id(), draft(content.get(i)));
        }
        return keys.stream()
                .map(key -> Objects.requireNonNull(views.get(key.id())))
                .toList();
    }

    private static EntryView posted(PostedEntry entry, @Nullable UUID reversedBy) {
        return new EntryView(
                entry.id(),
                reversedBy == null ? Status.POSTED : Status.REVERSED,
                entry.content(),
                entry.createdAt(),
                Optional.of(entry),
                Optional.ofNullable(reversedBy).map(EntryId::new));
    }

    private static EntryView draft(Draft draft) {
        return new EntryView(
                draft.id(), Status.DRAFT, draft.content(), draft.createdAt(), Optional.empty(), Optional.empty());
    }
}
