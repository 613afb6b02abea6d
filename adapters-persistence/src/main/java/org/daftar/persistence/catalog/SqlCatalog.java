package org.daftar.persistence.catalog;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.catalog.driven.CatalogStores;
import org.daftar.ports.catalog.driven.ItemStore;
import org.daftar.ports.catalog.driven.LocationStore;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;

/** The door to items and locations in SQL. */
public record SqlCatalog(ItemStore itemStore, LocationStore locationStore, Items items, Locations locations)
        implements CatalogStores {

    public static SqlCatalog over(Sessions sessions) {
        var items = new SqlItems(sessions);
        var locations = new SqlLocations(sessions);
        return new SqlCatalog(items, locations, items, locations);
    }
}
