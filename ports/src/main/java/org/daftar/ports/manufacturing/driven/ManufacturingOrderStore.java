package org.daftar.ports.manufacturing.driven;

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

/** Where orders, their inputs, receipts and histories live. Orders are read from {@link ManufacturingStores#orders()}. */
public interface ManufacturingOrderStore {

    OrderNumber nextNumber(Books books, Kind kind);

    /** Its lines take their inputs from the bills of materials until they are frozen. */
    void add(Books books, ManufacturingOrder order);

    void replace(Books books, OrderHead head);

    void addLine(Books books, ManufacturingOrderId order, OrderLine line);

    void replaceLine(Books books, OrderLine line);

    /** It is in its order no more; of an order that was placed its traces stay. */
    void removeLine(Books books, OrderLineId line, boolean traced);

    /** From now on the line takes what it takes now, whatever becomes of the bill of materials. */
    void freeze(Books books, OrderLine line);

    /** The line takes what the bill of materials says. */
    void thaw(Books books, OrderLineId line);

    /** With its lines and its history; only one that was never placed. */
    void remove(Books books, ManufacturingOrderId order);

    void addReceipt(Books books, Receipt receipt);

    /** Its date, and whether it stands. */
    void replace(Books books, Receipt receipt);

    /** The facets changed to these. */
    void addStep(Books books, Kind kind, ManufacturingOrderId order, Facets facets, Instant at);

    /** How many orders of the kind make the item or take it, at most so many. */
    long naming(Books books, Kind kind, ItemId item, int most);

    /** How many orders of the kind are made at the site or a place of it, or put something there, at most so many. */
    long naming(Books books, Kind kind, LocationId location, int most);

    /** Orders after one, in a fixed order, until they have so many lines: one at least, unless there is none. */
    List<ManufacturingOrderId> ordersAfter(Books books, Optional<ManufacturingOrderId> last, int lines);

    /** For the laws: what these orders tell. */
    ManufacturingState state(Books books, List<ManufacturingOrderId> orders);

    /** For the laws: what no single order tells. */
    ManufacturingState state(Books books);
}
