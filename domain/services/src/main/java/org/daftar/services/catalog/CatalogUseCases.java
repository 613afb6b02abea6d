package org.daftar.services.catalog;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.catalog.Catalog;
import org.daftar.ports.catalog.LocationRegister;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.catalog.query.References;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.services.audit.Moments;

/** The door to items and to the places where they are kept. */
public record CatalogUseCases(Catalog catalog, LocationRegister locations, References references) {

    /** What items are sorted by. */
    public static ListUse listUse(Storage storage) {
        var items = storage.catalog().items();
        return (books, entry) ->
                Reference.counted("items", items.usage(books, entry).count());
    }

    /**
     * @param itemUses what the capabilities above do with items
     * @param locationUses and with locations
     */
    public static CatalogUseCases over(
            Storage storage,
            List<ItemUse> itemUses,
            List<LocationUse> locationUses,
            InstantSource clock,
            RandomGenerator random) {
        var stores = storage.catalog();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var references = new GatheredReferences(itemUses, locationUses);
        return new CatalogUseCases(
                new CatalogVerbs(
                        storage.transactions(),
                        stores.itemStore(),
                        storage.lists().store(),
                        references,
                        facts,
                        moments,
                        ids),
                new LocationVerbs(storage.transactions(), stores.locationStore(), references, facts, moments, ids),
                references);
    }
}
