package org.daftar.services.sales;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Reference;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.ports.Storage;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.catalog.driven.LocationUse;
import org.daftar.ports.documents.driven.DocumentSubjects;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.sales.Selling;
import org.daftar.services.audit.Moments;
import org.daftar.services.invoicing.InvoicingUseCases;
import org.daftar.services.orders.LineJudge;
import org.daftar.services.payments.PaymentUseCases;
import org.daftar.services.stock.StockUseCases;

/** The door to selling. */
public record SalesUseCases(Selling selling) {

    private static final String ORDERS = "sales orders";

    /** What selling does with customers and brokers. */
    public static PartyUse partyUse(Storage storage) {
        var store = storage.sales().store();
        return (books, party) -> Reference.counted(ORDERS, store.naming(books, party, Reference.MOST));
    }

    /** What selling does with items. */
    public static ItemUse itemUse(Storage storage) {
        var store = storage.sales().store();
        return (books, item) -> Reference.counted(ORDERS, store.naming(books, item, Reference.MOST));
    }

    /** What selling does with locations. */
    public static LocationUse locationUse(Storage storage) {
        var store = storage.sales().store();
        return (books, location) -> Reference.counted(ORDERS, store.naming(books, location, Reference.MOST));
    }

    /** What selling does with order channels. */
    public static ListUse listUse(Storage storage) {
        var store = storage.sales().store();
        return (books, entry) -> Reference.counted(ORDERS, store.naming(books, entry, Reference.MOST));
    }

    /** Orders carry documents. */
    public static DocumentSubjects documentSubjects(Storage storage) {
        var store = storage.sales().store();
        return new DocumentSubjects(
                Subject.Kind.SALES_ORDER, Permission.SALES_READ, Permission.SALES_WRITE, (books, id) -> store.find(
                                books, new SalesOrderId(id))
                        .isPresent());
    }

    /** What selling said was invoiced and is not any more. */
    public static DocumentWatch documentWatch(Storage storage, InstantSource clock, RandomGenerator random) {
        var store = storage.sales().store();
        var history = new SalesHistory(store, new Moments(clock), new Ids(clock, random));
        return new InvoiceWatch(store, history, storage.audit().facts());
    }

    /** What is promised of orders of customers. */
    public static BookLaws laws(Storage storage) {
        return new SalesAudit(storage.snapshots(), storage.sales().store());
    }

    public static SalesUseCases over(
            Storage storage,
            StockUseCases stock,
            InvoicingUseCases invoicing,
            PaymentUseCases payments,
            InstantSource clock,
            RandomGenerator random) {
        var store = storage.sales().store();
        var items = storage.catalog().items();
        var locations = storage.catalog().locations();
        var profiles = storage.ledger().profiles();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var judge = new SalesJudge(
                storage.party().parties(), storage.lists().lists(), new LineJudge(items, locations, profiles), ids);
        var book = new SalesBook(new SalesHistory(store, moments, ids), stock.book(), items, locations);
        var shipping = new Shipping(store, storage.stock().store(), book, facts, moments, ids);
        var billing =
                new Billing(store, book, storage.stock().store(), invoicing.book(), payments.book(), profiles, moments);
        var course = new Course(book, shipping, billing, moments);
        return new SalesUseCases(new SalesVerbs(
                storage.transactions(),
                store,
                storage.sales().orders(),
                new SalesOrdering(
                        store, storage.documents().store(), book, judge, course, shipping, facts, moments, ids),
                new SalesLineKeeping(store, book, judge, facts, moments),
                facts,
                moments,
                ids));
    }
}
