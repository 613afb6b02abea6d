package org.daftar.persistence.purchasing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.purchasing.Charge;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.PurchasingState;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.orders.OrderNumbers;
import org.daftar.persistence.orders.OrderSteps;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.jspecify.annotations.Nullable;

final class SqlPurchaseOrderStore implements PurchaseOrderStore {

    private final Sessions sessions;
    private final SqlPurchaseOrders reading;

    SqlPurchaseOrderStore(Sessions sessions, SqlPurchaseOrders reading) {
        this.sessions = sessions;
        this.reading = reading;
    }

    @Override
    public OrderNumber nextNumber(Books books) {
        return OrderNumbers.next(sessions.writing(books), Series.PURCHASE_ORDER);
    }

    @Override
    public void add(Books books, PurchaseOrder order) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        orders(session).insert(session.company(), OrderRows.row(key, order.head()), shipTo(session, order.head()));
        order.lines().forEach(line -> addLine(books, order.id(), line));
    }

    @Override
    public void replace(Books books, OrderHead head) {
        var session = sessions.writing(books);
        orders(session).update(session.company(), OrderRows.row(0, head), shipTo(session, head));
    }

    @Override
    public void addLine(Books books, PurchaseOrderId order, OrderLine line) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        parts(session)
                .insertLine(session.company(), OrderRows.row(key, order, line), CatalogKeys.of(session, line.item()));
    }

    @Override
    public void replaceLine(Books books, OrderLine line) {
        var session = sessions.writing(books);
        // Of which order it is does not change.
        var row = OrderRows.row(0, new PurchaseOrderId(line.id().value()), line);
        parts(session).updateLine(session.company(), row, CatalogKeys.of(session, line.item()));
    }

    @Override
    public void removeLine(Books books, OrderLineId line, boolean traced) {
        var session = sessions.writing(books);
        if (traced) parts(session).markRemoved(session.company(), line.value());
        else parts(session).deleteLine(session.company(), line.value());
    }

    @Override
    public void remove(Books books, PurchaseOrderId order) {
        var session = sessions.writing(books);
        OrderSteps.remove(session, order.value());
        orders(session).deleteLines(session.company(), order.value());
        orders(session).delete(session.company(), order.value());
    }

    @Override
    public void addReceipt(Books books, Receipt receipt) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        parts(session).insertReceipt(session.company(), OrderRows.row(key, receipt));
        for (var part : receipt.lines())
            parts(session)
                    .insertPart(
                            session.company(), key, OrderRows.row(key, part), CatalogKeys.of(session, part.location()));
    }

    @Override
    public void replace(Books books, Receipt receipt) {
        var session = sessions.writing(books);
        parts(session).updateReceipt(session.company(), OrderRows.row(0, receipt));
    }

    @Override
    public void charge(Books books, List<Charge> charges) {
        var session = sessions.writing(books);
        charges.forEach(charge -> parts(session)
                .insertCharge(
                        session.company(),
                        new PartMapper.ChargeRow(
                                charge.receipt().value(),
                                charge.line().value(),
                                charge.bill().value(),
                                charge.place())));
    }

    @Override
    public List<Charge> charges(Books books, PurchaseOrderId order) {
        return sessions.with(books, session -> parts(session).charges(session.company(), order.value()).stream()
                .map(row -> new Charge(
                        new ReceiptId(row.receipt()),
                        new OrderLineId(row.line()),
                        new InvoiceId(row.invoice()),
                        row.place()))
                .toList());
    }

    @Override
    public void discharge(Books books, InvoiceId bill) {
        var session = sessions.writing(books);
        parts(session).deleteCharges(session.company(), bill.value());
    }

    @Override
    public Optional<PurchaseOrder> ofBill(Books books, InvoiceId bill) {
        return sessions.with(
                        books, session -> Optional.ofNullable(parts(session).ofBill(session.company(), bill.value())))
                .flatMap(id -> find(books, new PurchaseOrderId(id)));
    }

    @Override
    public void addStep(Books books, PurchaseOrderId order, Facets facets, Instant at) {
        var session = sessions.writing(books);
        OrderSteps.add(session, Series.PURCHASE_ORDER, order.value(), OrderRows.words(facets), at);
    }

    @Override
    public Optional<PurchaseOrder> find(Books books, PurchaseOrderId id) {
        return reading.find(books, id);
    }

    @Override
    public Optional<PurchaseOrder> ofLine(Books books, OrderLineId line) {
        return reading.ofLine(books, line);
    }

    @Override
    public Optional<PurchaseOrder> ofReceipt(Books books, ReceiptId receipt) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(parts(session).receipt(session.company(), receipt.value())))
                .flatMap(row -> find(books, new PurchaseOrderId(row.purchaseOrder())));
    }

    @Override
    public long ofVendor(Books books, UUID vendor, int most) {
        return sessions.with(books, session -> orders(session).ofVendor(session.company(), vendor, most));
    }

    @Override
    public long naming(Books books, ItemId item, int most) {
        return sessions.with(
                books, session -> orders(session).ofItem(session.company(), CatalogKeys.of(session, item), most));
    }

    @Override
    public long naming(Books books, LocationId location, int most) {
        return sessions.with(
                books, session -> orders(session).ofSite(session.company(), CatalogKeys.of(session, location), most));
    }

    @Override
    public List<PurchaseOrderId> ordersAfter(Books books, Optional<PurchaseOrderId> last, int lines) {
        return sessions.with(books, session -> PurchasingFaults.ordersAfter(session, last, lines));
    }

    @Override
    public PurchasingState state(Books books, List<PurchaseOrderId> orders) {
        return sessions.with(books, session -> PurchasingFaults.of(session.settled(), orders));
    }

    @Override
    public PurchasingState state(Books books) {
        return sessions.with(books, session -> PurchasingFaults.ofAccounts(session.settled()));
    }

    @Override
    public Moment moment(Books books) {
        return sessions.with(books, session -> PurchasingFaults.moment(session.settled()));
    }

    @Override
    public long unbilled(Books books, List<PurchaseOrderId> orders, Moment moment) {
        return sessions.with(books, session -> PurchasingFaults.unbilled(session.settled(), orders, moment));
    }

    private static @Nullable Long shipTo(Session session, OrderHead head) {
        return head.terms()
                .shipTo()
                .map(place -> CatalogKeys.of(session, place))
                .orElse(null);
    }

    private static OrderMapper orders(Session session) {
        return session.mapper(OrderMapper.class);
    }

    private static PartMapper parts(Session session) {
        return session.mapper(PartMapper.class);
    }
}
