package org.daftar.ports.manufacturing;

import org.daftar.model.kernel.Caller;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;

/**
 * Verbs on orders to make something. Each is all or nothing, and speaks of orders of one kind: one of the other kind is no such order.
 * What is wrong with what was sent is refused with every flaw; what the order's state forbids is {@code invalid_transition} with its
 * reason. Need PRODUCTION_WRITE unless they say otherwise.
 */
public interface Manufacturing {

    /**
     * An order that came as far as the goal, by the path of the life cycle: each step as if it had been asked for by itself. On
     * the way to being received everything is received, on the day the order was placed. Refuses part of it: which part?
     */
    ManufacturingOrder order(Caller caller, Kind kind, NewOrder wanted, Milestone goal);

    /** Merges what was sent, judged by where the order stands, then moves it on, or back. */
    ManufacturingOrder amend(Caller caller, Kind kind, ManufacturingOrderId order, OrderChange change);

    LineOf addLine(Caller caller, Kind kind, ManufacturingOrderId order, NewOrder.Line line);

    LineOf reviseLine(Caller caller, Kind kind, OrderLineId line, LineChange change);

    /** Refuses the last line of an order that was placed. */
    void removeLine(Caller caller, Kind kind, OrderLineId line);

    /** Only one that was never placed. Needs PRODUCTION_MANAGE. */
    void remove(Caller caller, Kind kind, ManufacturingOrderId order);

    /**
     * Something was made: outputs come in, and of every input as much is used up as belongs to them. Refuses {@code over_receipt},
     * {@code insufficient_stock} of an input, and a locked period.
     */
    Made receive(Caller caller, Kind kind, ManufacturingOrderId order, NewReceipt wanted);

    /** Another date for a receipt's paper; what was booked stays. */
    Receipt redate(Caller caller, Kind kind, ReceiptId receipt, NewReceipt.Redated change);

    /**
     * Takes a receipt back: what it did to stock and journal is undone, and its outputs are expected again. Refuses when they have
     * gone since, and of an order that is completed. Needs PRODUCTION_MANAGE.
     */
    ManufacturingOrder reverse(Caller caller, Kind kind, ReceiptId receipt);

    record Made(ManufacturingOrder order, Receipt receipt) {}

    /** A line, in its order as it stands now. */
    record LineOf(ManufacturingOrder order, OrderLineId line) {}
}
