package org.daftar.ports.sales.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.orders.OrderNumber;
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

/** Where orders of customers, their shipments, timelines and histories live. */
public interface SalesOrderStore {

    OrderNumber nextNumber(Books books);

    void add(Books books, SalesOrder order);

    void replace(Books books, SalesHead head);

    void addLine(Books books, SalesOrderId order, SalesLine line);

    /** Its item, quantity, price and claim; what of it has left is told by shipments. */
    void replaceLine(Books books, SalesLine line);

    /** It is in its order no more; of an order that was confirmed its traces stay. */
    void removeLine(Books books, SalesLineId line, boolean traced);

    /** With its lines, its timeline and its history; only one that was never confirmed. */
    void remove(Books books, SalesOrderId order);

    /** So much of its lines has left. */
    void ship(Books books, Shipment shipment);

    /** What left of the order and has not come back, the newest first. */
    List<ShipmentId> standing(Books books, SalesOrderId order);

    /** All that left of the order came back. */
    void takeBack(Books books, SalesOrderId order, Instant at);

    void charge(Books books, List<Charge> charges);

    /** Of an order, in the order in which they were made. */
    List<Charge> charges(Books books, SalesOrderId order);

    /** Nothing charges the order any more. */
    void discharge(Books books, SalesOrderId order);

    /** The order of which the invoice charges something. */
    Optional<SalesOrder> ofInvoice(Books books, InvoiceId invoice);

    /** Whether something that was charged was not taken back. */
    boolean isCharged(Books books, SalesOrderId order);

    /** The facets changed to these. */
    void addStep(Books books, SalesOrderId order, Facets facets, Instant at);

    void addNote(Books books, TimelineNote note);

    void removeNote(Books books, NoteId note);

    Optional<SalesOrder> find(Books books, SalesOrderId id);

    Optional<SalesOrder> ofLine(Books books, SalesLineId line);

    /** How many orders name the party, as customer or broker, at most so many. */
    long naming(Books books, PartyId party, int most);

    /** How many orders name the item, at most so many. */
    long naming(Books books, ItemId item, int most);

    /** How many orders name the site or a place of it, at most so many. */
    long naming(Books books, LocationId location, int most);

    /** How many orders came by the channel, at most so many. */
    long naming(Books books, ListEntryId channel, int most);

    /** Orders after one, in a fixed order, until they have so many lines: one at least, unless there is none. */
    List<SalesOrderId> ordersAfter(Books books, Optional<SalesOrderId> last, int lines);

    /** For the laws: what these orders tell. */
    SalesState state(Books books, List<SalesOrderId> orders);
}
