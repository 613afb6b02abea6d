package org.daftar.ports.purchasing;

import org.daftar.model.kernel.Caller;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;

/**
 * Verbs on orders to vendors. Each is all or nothing. What is wrong with what was sent is refused with every flaw; what the order's
 * state forbids is {@code invalid_transition} with its reason. Need PURCHASE_WRITE unless they say otherwise.
 */
public interface Purchasing {

    /**
     * An order that came as far as the goal, by the path of the life cycle: each step as if it had been asked for by itself. On
     * the way to being received everything is received, on the day the order was placed. Refuses part of it: which part?
     */
    PurchaseOrder order(Caller caller, NewOrder wanted, Milestone goal);

    /** Merges what was sent, judged by where the order stands, then moves it on, or back. */
    PurchaseOrder amend(Caller caller, PurchaseOrderId order, OrderChange change);

    OrderLine addLine(Caller caller, PurchaseOrderId order, NewOrder.Line line);

    OrderLine reviseLine(Caller caller, OrderLineId line, LineChange change);

    /** Refuses a line of which something came, and the last one of an order that was placed. */
    void removeLine(Caller caller, OrderLineId line);

    /** Only one that was never placed. Needs PURCHASE_MANAGE. */
    void remove(Caller caller, PurchaseOrderId order);

    /** Goods of the order came in. Refuses {@code over_receipt}, and a locked period. */
    Received receive(Caller caller, PurchaseOrderId order, NewReceipt wanted);

    /** Another date for a receipt's paper; what was booked stays. */
    Receipt redate(Caller caller, ReceiptId receipt, NewReceipt.Redated change);

    /**
     * Takes a receipt back: what it did to stock and journal is undone, and its goods are expected again. Refuses when they have
     * gone since. Needs PURCHASE_MANAGE.
     */
    PurchaseOrder reverse(Caller caller, ReceiptId receipt);

    /**
     * Costs that came after the goods, such as freight and customs: what is left of the goods is worth its part more, and the part of
     * what has gone is cost of goods sold. Refuses {@code nothing_received}. Needs STOCK_ADJUST too.
     */
    LandedCost land(Caller caller, NewLandedCost wanted);

    record Received(PurchaseOrder order, Receipt receipt) {}
}
