package org.daftar.services.catalog;

import java.util.List;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.catalog.query.References;

record GatheredReferences(List<ItemUse> items, List<LocationUse> locations) implements References {

    GatheredReferences {
        items = List.copyOf(items);
        locations = List.copyOf(locations);
    }

    @Override
    public List<Reference> to(Books books, ItemId item) {
        return items.stream().flatMap(use -> use.of(books, item).stream()).toList();
    }

    @Override
    public List<Reference> to(Books books, LocationId location) {
        return locations.stream()
                .flatMap(use -> use.of(books, location).stream())
                .toList();
    }
}
