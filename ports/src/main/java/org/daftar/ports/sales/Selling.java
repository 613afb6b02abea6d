package org.daftar.ports.sales;

import org.daftar.model.kernel.Caller;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.Shipped;
import org.daftar.model.sales.TimelineNote;

/**
 * Verbs on orders of customers. Each is all or nothing. What is wrong with what was sent is refused with every flaw; what the order's
 * state forbids is {@code invalid_transition} with its reason. Need SALES_WRITE unless they say otherwise.
 */
public interface Selling {

    /**
     * An order that came as far as the goal, by the path of the life cycle: each step as if it had been asked for by itself.
     *
     * @param shipped how much of it has left then; refused where that does not go with the goal
     */
    SalesOrder order(Caller caller, NewSalesOrder wanted, Milestone goal, Shipped shipped);

    /**
     * Merges what was sent, judged by where the order stands, then moves it on, or back. Confirming keeps as much stock for it as
     * nobody else has. Shipping takes what is kept and whatever else it needs, and refuses {@code insufficient_stock}; of a part,
     * as much as is there, and {@code nothing_to_ship} when that is nothing. Going back takes every shipment back as it left.
     */
    SalesOrder amend(Caller caller, SalesOrderId order, SalesOrderChange change);

    SalesLine addLine(Caller caller, SalesOrderId order, NewSalesOrder.Line line);

    SalesLine reviseLine(Caller caller, SalesLineId line, SalesLineChange change);

    /** Refuses the last line of an order that was confirmed. */
    void removeLine(Caller caller, SalesLineId line);

    /** Only one that was never confirmed. Needs SALES_MANAGE. */
    void remove(Caller caller, SalesOrderId order);

    TimelineNote note(Caller caller, SalesOrderId order, NewNote note);

    /** Nothing else changes by it. */
    void forget(Caller caller, NoteId note);
}
