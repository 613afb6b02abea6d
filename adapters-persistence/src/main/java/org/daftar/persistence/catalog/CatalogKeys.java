package org.daftar.persistence.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.persistence.engine.Session;

/** The compact keys by which rows of other capabilities name items and locations, which their writers have judged. */
public final class CatalogKeys {

    private CatalogKeys() {}

    public static long of(Session session, ItemId item) {
        return Objects.requireNonNull(CatalogCache.item(session, item), () -> "No item " + item)
                .id();
    }

    /** Of those that are there, asked for all at once. */
    public static List<Long> of(Session session, Collection<ItemId> items) {
        return CatalogCache.items(session, items).values().stream()
                .map(ItemMapper.Row::id)
                .toList();
    }

    public static long of(Session session, LocationId location) {
        return row(session, location).id();
    }

    /** Of the site above a place; of a site itself. */
    public static long siteOf(Session session, LocationId location) {
        var row = row(session, location);
        return Objects.requireNonNullElse(row.site(), row.id());
    }

    private static LocationMapper.Row row(Session session, LocationId location) {
        return Objects.requireNonNull(CatalogCache.location(session, location), () -> "No location " + location);
    }
}
