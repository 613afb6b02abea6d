package org.daftar.persistence.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.RowsMet;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** The items and locations that a batch has met, so that the busy ones are read once per batch and not once per movement. */
final class CatalogCache implements Remembered {

    private static final int MOST = 2_000;

    private final RowsMet<ItemId, ItemMapper.Row> items;
    private final RowsMet<LocationId, LocationMapper.Row> locations;

    private CatalogCache(Session session) {
        long company = session.company();
        items = new RowsMet<>(
                ids -> session.mapper(ItemMapper.class).details(company, among(ids, ItemId::value)),
                row -> new ItemId(row.publicId()));
        locations = new RowsMet<>(
                ids -> session.mapper(LocationMapper.class).details(company, among(ids, LocationId::value)),
                row -> new LocationId(row.publicId()));
    }

    static CatalogCache of(Session session) {
        return session.isWriting() ? session.state(CatalogCache.class, CatalogCache::new) : new CatalogCache(session);
    }

    /** Those that are there: from the batch's memory inside a unit, from the store outside. */
    static Map<ItemId, ItemMapper.Row> items(Session session, Collection<ItemId> ids) {
        return of(session).items.among(ids);
    }

    static ItemMapper.@Nullable Row item(Session session, ItemId id) {
        return of(session).items.one(id);
    }

    /** As {@link #items}. */
    static Map<LocationId, LocationMapper.Row> locations(Session session, Collection<LocationId> ids) {
        return of(session).locations.among(ids);
    }

    static LocationMapper.@Nullable Row location(Session session, LocationId id) {
        return of(session).locations.one(id);
    }

    private static <K> Among.Ids among(List<K> ids, Function<K, UUID> value) {
        return new Among.Ids(ids.stream().map(value).toList());
    }

    @Override
    public void forget() {
        items.forget();
        locations.forget();
    }

    @Override
    public boolean stored() {
        return items.size() + locations.size() <= MOST;
    }
}
