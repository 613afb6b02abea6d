package org.daftar.persistence.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** The items and locations that a batch has met, so that the busy ones are read once per batch and not once per movement. */
final class CatalogCache implements BatchState {

    private static final int MOST = 5_000;

    private final ItemMapper items;
    private final LocationMapper locations;
    private final long company;
    private final Map<ItemId, ItemMapper.Row> knownItems = new HashMap<>();
    private final Map<LocationId, LocationMapper.Row> knownLocations = new HashMap<>();

    private CatalogCache(Session session) {
        items = session.mapper(ItemMapper.class);
        locations = session.mapper(LocationMapper.class);
        company = session.company();
    }

    static CatalogCache of(Session session) {
        return session.isWriting() ? session.state(CatalogCache.class, CatalogCache::new) : new CatalogCache(session);
    }

    /** Those that are there: from the batch's memory inside a unit, from the store outside. */
    static Map<ItemId, ItemMapper.Row> items(Session session, Collection<ItemId> ids) {
        var cache = of(session);
        return met(
                cache.knownItems,
                ids,
                ItemId::value,
                unknown -> cache.items.details(cache.company, unknown),
                row -> new ItemId(row.publicId()));
    }

    static ItemMapper.@Nullable Row item(Session session, ItemId id) {
        var known = of(session).knownItems.get(id);
        return known != null ? known : items(session, List.of(id)).get(id);
    }

    static LocationMapper.@Nullable Row location(Session session, LocationId id) {
        var known = of(session).knownLocations.get(id);
        return known != null ? known : locations(session, List.of(id)).get(id);
    }

    /** As {@link #items}. */
    static Map<LocationId, LocationMapper.Row> locations(Session session, Collection<LocationId> ids) {
        var cache = of(session);
        return met(
                cache.knownLocations,
                ids,
                LocationId::value,
                unknown -> cache.locations.details(cache.company, unknown),
                row -> new LocationId(row.publicId()));
    }

    private static <K, R> Map<K, R> met(
            Map<K, R> known,
            Collection<K> ids,
            Function<K, UUID> value,
            Function<Among.Ids, List<R>> read,
            Function<R, K> id) {
        var unknown = new ArrayList<UUID>();
        for (var each : ids) if (!known.containsKey(each)) unknown.add(value.apply(each));
        if (!unknown.isEmpty()) read.apply(new Among.Ids(unknown)).forEach(row -> known.put(id.apply(row), row));
        var found = new HashMap<K, R>();
        for (var each : ids) {
            var row = known.get(each);
            if (row != null) found.put(each, row);
        }
        return found;
    }

    void changed() {
        knownItems.clear();
        knownLocations.clear();
    }

    @Override
    public void keepUnit() {
        // What a kept unit read stays true.
    }

    @Override
    public void dropUnit() {
        changed();
    }

    @Override
    public void flush() {
        // Nothing is pending: changes are written at once.
    }

    @Override
    public boolean stored() {
        return knownItems.size() + knownLocations.size() <= MOST;
    }
}
