package org.daftar.ports.catalog.driven;

import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;

public interface CatalogStores {

    ItemStore itemStore();

    LocationStore locationStore();

    Items items();

    Locations locations();
}
