package org.daftar.services.stock;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.model.stock.StockNumber;
import org.daftar.ports.Storage;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.stock.StockKeeping;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;

/**
 * The door to stock.
 *
 * @param book the engine, for capabilities above
 */
public record StockUseCases(StockKeeping keeping, StockBook book) {

    private static final Map<StockNumber.Series, String> LEDGERS = Map.of(
            StockNumber.Series.MATERIAL_EVENT, "materials ledger entries",
            StockNumber.Series.PRODUCT_EVENT, "products ledger entries");

    /** What stock does with items. */
    public static ItemUse itemUse(Storage storage) {
        var store = storage.stock().store();
        return (books, item) -> counted(series -> store.named(books, series, item, Reference.MOST));
    }

    /** What stock does with locations. */
    public static LocationUse locationUse(Storage storage) {
        var store = storage.stock().store();
        return (books, location) -> counted(series -> store.named(books, series, location, Reference.MOST));
    }

    /** What is promised of stock. */
    public static BookLaws laws(Storage storage) {
        return new StockAudit(storage.snapshots(), storage.stock().store());
    }

    private static List<Reference> counted(ToLongFunction<StockNumber.Series> count) {
        return StockNumber.Series.EVENTS.stream()
                .flatMap(series ->
                        Reference.counted(LEDGERS.getOrDefault(series, ""), count.applyAsLong(series)).stream())
                .toList();
    }

    public static StockUseCases over(
            Storage storage, LedgerUseCases engines, InstantSource clock, RandomGenerator random) {
        var store = storage.stock().store();
        var catalog = storage.catalog();
        var profiles = storage.ledger().profiles();
        var moments = new Moments(clock);
        var book = new StockBook(
                store, storage.ledger().chart(), profiles, engines.posting(), moments, new Ids(clock, random));
        return new StockUseCases(
                new StockVerbs(
                        storage.transactions(),
                        store,
                        catalog.items(),
                        new StockJudge(catalog.items(), catalog.locations(), profiles, moments),
                        book,
                        storage.audit().facts()),
                book);
    }
}
