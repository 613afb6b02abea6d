package org.daftar.persistence.lists;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.ports.lists.query.Lists;

final class SqlLists implements ListStore, Lists {

    private final Sessions sessions;

    SqlLists(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, ListEntry entry) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), entry));
    }

    @Override
    public void replace(Books books, ListEntry entry) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, entry));
    }

    @Override
    public void remove(Books books, ListEntryId id) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), id.value());
    }

    @Override
    public Optional<ListEntry> find(Books books, ListEntryId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(SqlLists::entry));
    }

    @Override
    public Optional<ListEntryId> byName(Books books, ListKind kind, String key) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).byName(session.company(), kind.name(), key))
                        .map(ListEntryId::new));
    }

    @Override
    public int nextPlace(Books books, ListKind kind) {
        return list(books, kind).stream().mapToInt(ListEntry::sortOrder).max().orElse(-1) + 1;
    }

    @Override
    public Optional<ListEntryId> first(Books books, ListKind kind) {
        return list(books, kind).stream().filter(ListEntry::active).findFirst().map(ListEntry::id);
    }

    @Override
    public List<ListEntry> list(Books books, ListKind kind) {
        return sessions.with(books, session -> mapper(session).list(session.company(), kind.name()).stream()
                .map(SqlLists::entry)
                .toList());
    }

    private static ListMapper mapper(Session session) {
        return session.mapper(ListMapper.class);
    }

    private static ListEntry entry(ListMapper.Row row) {
        return new ListEntry(
                new ListEntryId(row.publicId()),
                ListKind.valueOf(row.kind()),
                row.name(),
                row.sortOrder(),
                row.active(),
                row.createdAt(),
                row.version());
    }

    private static ListMapper.Row row(long key, ListEntry entry) {
        return new ListMapper.Row(
                key,
                entry.id().value(),
                entry.kind().name(),
                entry.name(),
                ListEntry.key(entry.name()),
                entry.sortOrder(),
                entry.active(),
                entry.createdAt(),
                entry.version());
    }
}
