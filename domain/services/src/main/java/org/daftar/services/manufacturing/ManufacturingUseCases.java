package org.daftar.services.manufacturing;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Reference;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.ports.Storage;
import org.daftar.ports.bom.driven.Conversions;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.documents.driven.DocumentSubjects;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.services.audit.Moments;
import org.daftar.services.orders.LineJudge;
import org.daftar.services.orders.ReceiptDays;
import org.daftar.services.stock.StockUseCases;

/** The door to manufacturing. */
public record ManufacturingUseCases(Manufacturing manufacturing) {

    /** What manufacturing does with items. */
    public static ItemUse itemUse(Storage storage) {
        var store = storage.manufacturing().store();
        return (books, item) -> counted(kind -> store.naming(books, kind, item, Reference.MOST));
    }

    /** What manufacturing does with locations. */
    public static LocationUse locationUse(Storage storage) {
        var store = storage.manufacturing().store();
        return (books, location) -> counted(kind -> store.naming(books, kind, location, Reference.MOST));
    }

    /** Orders carry documents. */
    public static List<DocumentSubjects> documentSubjects(Storage storage) {
        var orders = storage.manufacturing().orders();
        return Arrays.stream(Kind.values())
                .map(kind -> new DocumentSubjects(
                        kind.subject(),
                        Permission.PRODUCTION_READ,
                        Permission.PRODUCTION_WRITE,
                        (books, id) -> orders.find(books, kind, new ManufacturingOrderId(id))
                                .isPresent()))
                .toList();
    }

    /** What making things costs by the orders to make them. */
    public static Conversions conversions(Storage storage) {
        return storage.manufacturing().orders()::lastConversions;
    }

    /** What is promised of orders to make something. */
    public static BookLaws laws(Storage storage) {
        return new ManufacturingAudit(
                storage.snapshots(), storage.manufacturing().store());
    }

    public static ManufacturingUseCases over(
            Storage storage, StockUseCases stock, InstantSource clock, RandomGenerator random) {
        var store = storage.manufacturing().store();
        var orders = storage.manufacturing().orders();
        var items = storage.catalog().items();
        var locations = storage.catalog().locations();
        var profiles = storage.ledger().profiles();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var days = new ReceiptDays(profiles, moments);
        var judge = new OrderJudge(new LineJudge(items, locations, profiles), ids);
        var book = new OrderBook(store, stock.book(), items, locations, moments);
        var backflush = new Backflush(storage.stock().store(), book);
        var settings = storage.orders().settings();
        var receiving = new Receiving(store, book, backflush, judge, settings, days, profiles, facts, moments, ids);
        return new ManufacturingUseCases(new ManufacturingVerbs(
                storage.transactions(),
                orders,
                new Ordering(
                        store, orders, storage.documents().store(), book, judge, receiving, days, facts, moments, ids),
                new LineKeeping(store, orders, book, judge, facts, moments),
                receiving));
    }

    private static List<Reference> counted(ToLongFunction<Kind> count) {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> Reference.counted(kind.words() + "s", count.applyAsLong(kind)).stream())
                .toList();
    }
}
