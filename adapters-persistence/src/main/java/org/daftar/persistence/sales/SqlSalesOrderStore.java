package org.daftar.persistence.sales;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Charge;
import org.daftar.model.sales.Facets;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesState;
import org.daftar.model.sales.Shipment;
import org.daftar.model.sales.ShipmentId;
import org.daftar.model.sales.TimelineNote;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.orders.OrderNumbers;
import org.daftar.persistence.orders.OrderSteps;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.jspecify.annotations.Nullable;

final class SqlSalesOrderStore implements SalesOrderStore {

    private final Sessions sessions;
    private final SqlSalesOrders reading;
    private final CompanyProfiles profiles;

    SqlSalesOrderStore(Sessions sessions, SqlSalesOrders reading, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.reading = reading;
        this.profiles = profiles;
    }

    @Override
    public OrderNumber nextNumber(Books books) {
        return OrderNumbers.next(sessions.writing(books), Series.SALES_ORDER);
    }

    @Override
    public void add(Books books, SalesOrder order) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        orders(session).insert(session.company(), SalesRows.row(key, order.head()), shipFrom(session, order.head()));
        if (!order.lines().isEmpty())
            parts(session).insertLines(session.company(), key, SalesRows.lines(session, order.lines()));
    }

    @Override
    public void replace(Books books, SalesHead head) {
        var session = sessions.writing(books);
        orders(session).update(session.company(), SalesRows.row(0, head), shipFrom(session, head));
    }

    @Override
    public void addLine(Books books, SalesOrderId order, SalesLine line) {
        var session = sessions.writing(books);
        long key = orders(session).key(session.company(), order.value());
        parts(session).insertLines(session.company(), key, SalesRows.lines(session, List.of(line)));
    }

    @Override
    public void replaceLine(Books books, SalesLine line) {
        var session = sessions.writing(books);
        parts(session)
                .updateLine(
                        session.company(),
                        line.id().value(),
                        line.claim(),
                        CatalogKeys.of(session, line.item()),
                        line.quantity().micros(),
                        line.price().micros());
    }

    @Override
    public void removeLine(Books books, SalesLineId line, boolean traced) {
        var session = sessions.writing(books);
        if (traced) parts(session).markRemoved(session.company(), line.value());
        else parts(session).deleteLine(session.company(), line.value());
    }

    @Override
    public void remove(Books books, SalesOrderId order) {
        var session = sessions.writing(books);
        OrderSteps.remove(session, order.value());
        orders(session).deleteNotes(session.company(), order.value());
        orders(session).deleteLines(session.company(), order.value());
        orders(session).delete(session.company(), order.value());
    }

    @Override
    public void ship(Books books, Shipment shipment) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        var parts = parts(session);
        parts.insertShipment(
                session.company(), key, shipment.id().value(), shipment.order().value(), shipment.at());
        parts.insertParts(session.company(), key, SalesRows.parts(shipment));
        parts.addShipped(session.company(), key);
    }

    @Override
    public List<ShipmentId> standing(Books books, SalesOrderId order) {
        return sessions.with(books, session -> parts(session).standing(session.company(), order.value()).stream()
                .map(ShipmentId::new)
                .toList());
    }

    @Override
    public void takeBack(Books books, SalesOrderId order, Instant at) {
        var session = sessions.writing(books);
        parts(session).reverseShipments(session.company(), order.value(), at);
        parts(session).clearShipped(session.company(), order.value());
    }

    @Override
    public void charge(Books books, List<Charge> charges) {
        var session = sessions.writing(books);
        parts(session).insertCharges(session.company(), SalesRows.charges(charges));
    }

    @Override
    public List<Charge> charges(Books books, SalesOrderId order) {
        return sessions.with(books, session -> parts(session).charges(session.company(), order.value()).stream()
                .map(SalesRows::charge)
                .toList());
    }

    @Override
    public void discharge(Books books, SalesOrderId order) {
        var session = sessions.writing(books);
        parts(session).deleteCharges(session.company(), order.value());
    }

    @Override
    public Optional<SalesOrder> ofInvoice(Books books, InvoiceId invoice) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(parts(session).ofInvoice(session.company(), invoice.value())))
                .flatMap(id -> find(books, new SalesOrderId(id)));
    }

    @Override
    public boolean isCharged(Books books, SalesOrderId order) {
        return sessions.with(books, session -> parts(session).uncredited(session.company(), order.value()) > 0);
    }

    @Override
    public void addStep(Books books, SalesOrderId order, Facets facets, Instant at) {
        OrderSteps.add(sessions.writing(books), Series.SALES_ORDER, order.value(), SalesRows.words(facets), at);
    }

    @Override
    public void addNote(Books books, TimelineNote note) {
        var session = sessions.writing(books);
        parts(session)
                .insertNote(
                        session.company(), SalesRows.row(PlaneHead.of(session).drawKey(), note));
    }

    @Override
    public void removeNote(Books books, NoteId note) {
        var session = sessions.writing(books);
        parts(session).deleteNote(session.company(), note.value());
    }

    @Override
    public Optional<SalesOrder> find(Books books, SalesOrderId id) {
        return reading.find(books, id);
    }

    @Override
    public Optional<SalesOrder> ofLine(Books books, SalesLineId line) {
        return reading.ofLine(books, line);
    }

    @Override
    public long naming(Books books, PartyId party, int most) {
        return sessions.with(books, session -> orders(session).ofParty(session.company(), party.value(), most));
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
    public long naming(Books books, ListEntryId channel, int most) {
        return sessions.with(books, session -> orders(session).ofChannel(session.company(), channel.value(), most));
    }

    @Override
    public List<SalesOrderId> ordersAfter(Books books, Optional<SalesOrderId> last, int lines) {
        return sessions.with(books, session -> SalesFaults.ordersAfter(session, last, lines));
    }

    @Override
    public SalesState state(Books books, List<SalesOrderId> orders) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> SalesFaults.of(session.settled(), orders, currency));
    }

    private static @Nullable Long shipFrom(Session session, SalesHead head) {
        return head.terms()
                .shipFrom()
                .map(place -> CatalogKeys.of(session, place))
                .orElse(null);
    }

    private static SalesOrderMapper orders(Session session) {
        return session.mapper(SalesOrderMapper.class);
    }

    private static SalesPartMapper parts(Session session) {
        return session.mapper(SalesPartMapper.class);
    }
}
