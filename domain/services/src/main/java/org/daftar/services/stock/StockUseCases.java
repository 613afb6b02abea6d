package org.daftar.services.stock;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
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

    private static final String EVENTS = "stock ledger entries";

    /** What stock does with items. */
    public static ItemUse itemUse(Storage storage) {
        var store = storage.stock().store();
        return (books, item) -> Reference.counted(EVENTS, store.named(books, item, Reference.MOST));
    }

    /** What stock does with locations. */
    public static LocationUse locationUse(Storage storage) {
        var store = storage.stock().store();
        return (books, location) -> Reference.counted(EVENTS, store.named(books, location, Reference.MOST));
    }

    /** What is promised of stock. */
    public static BookLaws laws(Storage storage) {
        return new StockAudit(storage.snapshots(), storage.stock().store());
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
                        book),
                book);
    }
}
