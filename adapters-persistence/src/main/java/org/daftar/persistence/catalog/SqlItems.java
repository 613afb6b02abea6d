package org.daftar.persistence.catalog;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListUsage;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.kernel.Revisions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.catalog.driven.ItemStore;
import org.daftar.ports.catalog.query.Items;

final class SqlItems implements ItemStore, Items {

    private final Sessions sessions;
    private final KnownLabels labels = new KnownLabels();

    SqlItems(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Item item) {
        var session = sessions.writing(books);
        mapper(session)
                .insert(session.company(), ItemRows.row(PlaneHead.of(session).drawKey(), item));
    }

    @Override
    public void replace(Books books, Item item) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), ItemRows.row(0, item));
        Revisions.ITEMS.changed(session);
        CatalogCache.of(session).forget();
    }

    @Override
    public void remove(Books books, ItemId id) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), id.value());
        Revisions.ITEMS.changed(session);
        CatalogCache.of(session).forget();
    }

    @Override
    public Optional<Item> find(Books books, ItemId id) {
        return Optional.ofNullable(details(books, List.of(id)).get(id));
    }

    @Override
    public Map<ItemId, Item> details(Books books, Collection<ItemId> ids) {
        return sessions.with(books, session -> CatalogCache.items(session, ids).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> ItemRows.item(entry.getValue()))));
    }

    @Override
    public Map<ItemId, Label> labels(Books books, Collection<ItemId> ids) {
        return sessions.with(
                books,
                session -> session.isWriting()
                        ? labels(session, ids)
                        : labels.of(books.company(), ids, session, unknown -> labels(session, unknown)));
    }

    private static Map<ItemId, Label> labels(Session session, Collection<ItemId> ids) {
        var asked = new Among.Ids(ids.stream().map(ItemId::value).toList());
        return mapper(session).labels(session.company(), asked).stream()
                .collect(toMap(
                        row -> new ItemId(row.publicId()),
                        row -> new Label(ItemKind.valueOf(row.kind()), new ItemCode(row.code()), row.name())));
    }

    @Override
    public Optional<ItemId> byCode(Books books, String key) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).byCode(session.company(), key))
                        .map(ItemId::new));
    }

    @Override
    public ListUsage usage(Books books, ListEntryId entry) {
        return sessions.with(
                books,
                session -> new ListUsage(
                        mapper(session).ofCategory(session.company(), entry.value()),
                        mapper(session).someOfCategory(session.company(), entry.value(), ListUsage.SOME)));
    }

    @Override
    public Page<Item> list(Books books, Selection selection, Page.Request<ItemSort> page) {
        return sessions.with(books, session -> {
            var selected = selected(selection, page);
            return page.of(
                            mapper(session).list(session.company(), selected),
                            () -> mapper(session).count(session.company(), selected),
                            (last, total) -> new Page.Position(
                                    page.sort() == ItemSort.CODE ? last.codeKey() : "", last.id(), total))
                    .map(ItemRows::item);
        });
    }

    private static ItemMapper.Selected selected(Selection selection, Page.Request<ItemSort> page) {
        return new ItemMapper.Selected(
                selection.kind().map(Enum::name).orElse(null),
                selection.active().orElse(null),
                selection.category().map(ListEntryId::value).orElse(null),
                selection
                        .search()
                        .map(text -> Containing.pattern(SearchKey.of(text).value()))
                        .orElse(null),
                selection.packedFrom().orElse(null),
                selection.packedTo().orElse(null),
                selection.weighsFrom().map(Quantity::micros).orElse(null),
                selection.weighsTo().map(Quantity::micros).orElse(null),
                page.sort() == ItemSort.CODE,
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.after().map(Page.Position::sortValue).orElse(null),
                page.reads());
    }

    private static ItemMapper mapper(Session session) {
        return session.mapper(ItemMapper.class);
    }
}
