package org.daftar.services.purchasing;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Reference;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.ports.Storage;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.documents.driven.DocumentSubjects;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.services.audit.Moments;
import org.daftar.services.invoicing.InvoicingUseCases;
import org.daftar.services.orders.LineJudge;
import org.daftar.services.orders.ReceiptDays;
import org.daftar.services.payments.PaymentUseCases;
import org.daftar.services.stock.StockUseCases;

/** The door to purchasing. */
public record PurchasingUseCases(Purchasing purchasing) {

    private static final String ORDERS = "purchase orders";

    /** What purchasing does with vendors. */
    public static PartyUse partyUse(Storage storage) {
        var store = storage.purchasing().store();
        return (books, party) -> Reference.counted(ORDERS, store.ofVendor(books, party.value(), Reference.MOST));
    }

    /** What purchasing does with items. */
    public static ItemUse itemUse(Storage storage) {
        var store = storage.purchasing().store();
        return (books, item) -> Reference.counted(ORDERS, store.naming(books, item, Reference.MOST));
    }

    /** What purchasing does with locations. */
    public static LocationUse locationUse(Storage storage) {
        var store = storage.purchasing().store();
        return (books, location) -> Reference.counted(ORDERS, store.naming(books, location, Reference.MOST));
    }

    /** Orders carry documents. */
    public static DocumentSubjects documentSubjects(Storage storage) {
        var store = storage.purchasing().store();
        return new DocumentSubjects(
                Subject.Kind.PURCHASE_ORDER,
                Permission.PURCHASE_READ,
                Permission.PURCHASE_WRITE,
                (books, id) -> store.find(books, new PurchaseOrderId(id)).isPresent());
    }

    /** What purchasing said was billed and is not any more. */
    public static DocumentWatch documentWatch(Storage storage, InstantSource clock) {
        return new BillWatch(storage.purchasing().store(), storage.audit().facts(), new Moments(clock));
    }

    /** What is promised of orders to vendors. */
    public static BookLaws laws(Storage storage) {
        return new PurchasingAudit(storage.snapshots(), storage.purchasing().store());
    }

    public static PurchasingUseCases over(
            Storage storage,
            StockUseCases stock,
            InvoicingUseCases invoicing,
            PaymentUseCases payments,
            InstantSource clock,
            RandomGenerator random) {
        var store = storage.purchasing().store();
        var items = storage.catalog().items();
        var locations = storage.catalog().locations();
        var profiles = storage.ledger().profiles();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var judge = new OrderJudge(storage.party().parties(), new LineJudge(items, locations, profiles), ids);
        var days = new ReceiptDays(profiles, moments);
        var book = new OrderBook(store, stock.book(), items, locations, moments);
        var settling = new Settling(
                store, invoicing.book(), payments.book(), storage.ledger().chart(), items, profiles);
        var receiving = new Receiving(
                store,
                storage.stock().store(),
                book,
                settling,
                judge,
                items,
                storage.orders().settings(),
                days,
                profiles,
                facts,
                moments,
                ids);
        return new PurchasingUseCases(new PurchasingVerbs(
                storage.transactions(),
                store,
                new Ordering(
                        store,
                        storage.documents().store(),
                        book,
                        judge,
                        receiving,
                        settling,
                        profiles,
                        facts,
                        moments,
                        ids),
                new LineKeeping(store, book, judge, facts, moments),
                receiving,
                new Landing(store, storage.stock().store(), book, days, profiles, facts, moments, ids)));
    }
}
