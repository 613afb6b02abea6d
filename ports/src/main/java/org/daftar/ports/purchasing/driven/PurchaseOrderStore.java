package org.daftar.ports.purchasing.driven;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.orders.OrderNumber;
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

/** Where orders, their receipts and their histories live. */
public interface PurchaseOrderStore {

    OrderNumber nextNumber(Books books);

    void add(Books books, PurchaseOrder order);

    void replace(Books books, OrderHead head);

    void addLine(Books books, PurchaseOrderId order, OrderLine line);

    void replaceLine(Books books, OrderLine line);

    /** It is in its order no more; of an order that was placed its traces stay. */
    void removeLine(Books books, OrderLineId line, boolean traced);

    /** With its lines and its history; only one that was never placed. */
    void remove(Books books, PurchaseOrderId order);

    void addReceipt(Books books, Receipt receipt);

    /** Its date, and whether it stands. */
    void replace(Books books, Receipt receipt);

    /** These lines of bills clear what these receipts brought. */
    void charge(Books books, List<Charge> charges);

    List<Charge> charges(Books books, PurchaseOrderId order);

    /** The bill clears nothing any more. */
    void discharge(Books books, InvoiceId bill);

    /** The order of which the bill clears something. */
    Optional<PurchaseOrder> ofBill(Books books, InvoiceId bill);

    /** The facets changed to these. */
    void addStep(Books books, PurchaseOrderId order, Facets facets, Instant at);

    Optional<PurchaseOrder> find(Books books, PurchaseOrderId id);

    Optional<PurchaseOrder> ofLine(Books books, OrderLineId line);

    Optional<PurchaseOrder> ofReceipt(Books books, ReceiptId receipt);

    /** How many orders go to the vendor, at most so many. */
    long ofVendor(Books books, UUID vendor, int most);

    /** How many orders name the item, at most so many. */
    long naming(Books books, ItemId item, int most);

    /** How many orders name the site or a place of it, at most so many. */
    long naming(Books books, LocationId location, int most);

    /** Orders after one, in a fixed order, until they have so many lines: one at least, unless there is none. */
    List<PurchaseOrderId> ordersAfter(Books books, Optional<PurchaseOrderId> last, int lines);

    /** For the laws: what these orders tell. */
    PurchasingState state(Books books, List<PurchaseOrderId> orders);

    /** For the laws: what no single order tells; reads all receipts at once. */
    PurchasingState state(Books books);

    /** For the laws: what the account of goods received and not billed holds now. */
    Moment moment(Books books);

    /** For the laws: what of these orders had come at a moment and nobody had billed, in minor units. */
    long unbilled(Books books, List<PurchaseOrderId> orders, Moment moment);

    /**
     * @param keys all that were given out are less, as the store counts
     * @param entries posted
     * @param booked minor units
     */
    record Moment(long keys, long entries, long booked) {}
}
