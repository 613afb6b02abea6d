package org.daftar.persistence.manufacturing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.manufacturing.Facets;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.ManufacturingState;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.orders.OrderNumber;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.orders.OrderNumbers;
import org.daftar.persistence.orders.OrderSteps;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;

final class SqlManufacturingOrderStore implements ManufacturingOrderStore {

    private final Sessions sessions;

    SqlManufacturingOrderStore(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public OrderNumber nextNumber(Books books, Kind kind) {
        return OrderNumbers.next(sessions.writing(books), kind.series());
    }

    @Override
    public void add(Books books, ManufacturingOrder order) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        orders(session).insert(session.company(), OrderRows.row(key, order.head()), site(session, order.head()));
        order.lines().forEach(line -> addLine(books, order.id(), line));
    }

    @Override
    public void replace(Books books, OrderHead head) {
        var session = sessions.writing(books);
        orders(session).update(session.company(), OrderRows.row(0, head), site(session, head));
    }

    @Override
    public void addLine(Books books, ManufacturingOrderId order, OrderLine line) {
        var session = sessions.writing(books);
        var row = OrderRows.row(PlaneHead.of(session).drawKey(), line);
        lines(session).insert(session.company(), order.value(), row, CatalogKeys.of(session, line.item()));
    }

    @Override
    public void replaceLine(Books books, OrderLine line) {
        var session = sessions.writing(books);
        lines(session).update(session.company(), OrderRows.row(0, line));
    }

    @Override
    public void removeLine(Books books, OrderLineId line, boolean traced) {
        var session = sessions.writing(books);
        if (traced) lines(session).markRemoved(session.company(), line.value());
        else lines(session).delete(session.company(), line.value());
    }

    @Override
    public void freeze(Books books, OrderLine line) {
        var session = sessions.writing(books);
        var id = line.id().value();
        lines(session).setFrozen(session.company(), id, true);
        if (!line.inputs().isEmpty())
            lines(session).insertInputs(session.company(), id, OrderRows.inputs(session, line));
    }

    @Override
    public void thaw(Books books, OrderLineId line) {
        var session = sessions.writing(books);
        lines(session).setFrozen(session.company(), line.value(), false);
        lines(session).retireInputs(session.company(), line.value());
    }

    @Override
    public void remove(Books books, ManufacturingOrderId order) {
        var session = sessions.writing(books);
        OrderSteps.remove(session, order.value());
        orders(session).deleteInputs(session.company(), order.value());
        orders(session).deleteLines(session.company(), order.value());
        orders(session).delete(session.company(), order.value());
    }

    @Override
    public void addReceipt(Books books, Receipt receipt) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        receipts(session).insert(session.company(), receipt.order().value(), ReceiptRows.row(key, receipt));
        for (int i = 0; i < receipt.lines().size(); i++)
            addPart(session, key, i + 1, receipt.lines().get(i));
    }

    private static void addPart(Session session, long receipt, int place, Receipt.Line part) {
        long location = CatalogKeys.of(session, part.location());
        receipts(session).insertPart(session.company(), ReceiptRows.row(receipt, place, part), location);
        for (int i = 0; i < part.consumed().size(); i++) {
            var taken = part.consumed().get(i);
            var row = ReceiptRows.row(receipt, i + 1, part.line(), taken);
            receipts(session).insertConsumed(session.company(), row, CatalogKeys.of(session, taken.item()));
        }
    }

    @Override
    public void replace(Books books, Receipt receipt) {
        var session = sessions.writing(books);
        receipts(session).update(session.company(), ReceiptRows.row(0, receipt));
    }

    @Override
    public void addStep(Books books, Kind kind, ManufacturingOrderId order, Facets facets, Instant at) {
        OrderSteps.add(sessions.writing(books), kind.series(), order.value(), OrderRows.words(facets), at);
    }

    @Override
    public long naming(Books books, Kind kind, ItemId item, int most) {
        return sessions.with(
                books, session -> orders(session).ofItem(session.company(), kind, CatalogKeys.of(session, item), most));
    }

    @Override
    public long naming(Books books, Kind kind, LocationId location, int most) {
        return sessions.with(books, session -> orders(session)
                .ofSite(session.company(), kind, CatalogKeys.of(session, location), most));
    }

    @Override
    public List<ManufacturingOrderId> ordersAfter(Books books, Optional<ManufacturingOrderId> last, int lines) {
        return sessions.with(books, session -> ManufacturingFaults.ordersAfter(session, last, lines));
    }

    @Override
    public ManufacturingState state(Books books, List<ManufacturingOrderId> orders) {
        return sessions.with(books, session -> ManufacturingFaults.of(session.settled(), orders));
    }

    @Override
    public ManufacturingState state(Books books) {
        return sessions.with(books, session -> ManufacturingFaults.ofAccounts(session.settled()));
    }

    private static long site(Session session, OrderHead head) {
        return CatalogKeys.of(session, head.terms().site());
    }

    private static OrderMapper orders(Session session) {
        return session.mapper(OrderMapper.class);
    }

    private static LineMapper lines(Session session) {
        return session.mapper(LineMapper.class);
    }

    private static ReceiptMapper receipts(Session session) {
        return session.mapper(ReceiptMapper.class);
    }
}
