package org.daftar.services.purchasing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.purchasing.Edit;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;
import org.daftar.services.orders.Receivable;

/** Lines come, change and go. */
record LineKeeping(PurchaseOrderStore store, OrderBook book, OrderJudge judge, FactLog facts, Moments moments) {

    private static final Told<OrderLine> LINE = Told.<OrderLine>of()
            .plain("line", OrderLine::id)
            .plain("item", OrderLine::item)
            .plain("quantity", OrderLine::quantity)
            .plain("cost", OrderLine::cost);

    OrderLine add(Caller caller, PurchaseOrder order, NewOrder.Line wanted) {
        OrderRefusals.requireFree(order, Edit.ADD_LINE);
        var line = judge.line(caller.books(), order.terms().kind(), wanted, order.nextPlace());
        var lines = new ArrayList<>(order.lines());
        lines.add(line);
        store.addLine(caller.books(), order.id(), line);
        change(caller, order, lines);
        tell(caller, order, "purchase_order.line_added", LINE.beginning(line));
        return line;
    }

    OrderLine revise(Caller caller, PurchaseOrder order, OrderLineId id, LineChange change) {
        var before = order.line(id).orElseThrow();
        var wanted = new NewOrder.Line(
                change.item().orRequired("itemId", before.item()),
                change.quantity().orRequired("quantity", before.quantity().toDecimal()),
                Optional.of(change.cost().orRequired("unitCost", before.cost().toDecimal())));
        var same = wanted.item().equals(before.item());
        if (!same && order.head().placedOnce())
            throw OrderRefusals.standing(order, "have another item in a line that moved stock", "not_editable");
        var judged = same
                ? judge.again(caller.books(), before, wanted)
                : judge.line(caller.books(), order.terms().kind(), wanted, before.place());
        var after = new OrderLine(id, before.place(), judged.item(), judged.quantity(), judged.cost());
        if (after.equals(before)) return before;
        if (!after.quantity().equals(before.quantity())) OrderRefusals.requireFree(order, Edit.QUANTITY);
        if (!after.cost().equals(before.cost())) OrderRefusals.requireFree(order, Edit.COST);
        if (!same) OrderRefusals.requireFree(order, Edit.REMOVE_LINE);
        if (!after.quantity().equals(before.quantity()))
            new Receivable(id.value(), before.quantity(), order.received(id)).requireOrdered(after.quantity());
        store.replaceLine(caller.books(), after);
        change(
                caller,
                order,
                order.lines().stream()
                        .map(line -> line.id().equals(id) ? after : line)
                        .toList());
        tell(caller, order, "purchase_order.line_changed", LINE.changes(before, after));
        return after;
    }

    void remove(Caller caller, PurchaseOrder order, OrderLineId id) {
        OrderRefusals.requireFree(order, Edit.REMOVE_LINE);
        var line = order.line(id).orElseThrow();
        if (order.received(id) > 0)
            throw OrderRefusals.standing(order, "lose a line of which something came", "not_editable");
        var left =
                order.lines().stream().filter(other -> !other.id().equals(id)).toList();
        if (left.isEmpty() && order.head().facets().stage().isReleased())
            throw OrderRefusals.standing(order, "lose its last line", "no_items");
        change(caller, order, left);
        store.removeLine(caller.books(), id, order.head().placedOnce());
        tell(caller, order, "purchase_order.line_removed", LINE.beginning(line));
    }

    private void change(Caller caller, PurchaseOrder order, List<OrderLine> lines) {
        var now = moments.now();
        book.change(caller, order, order.ordering(lines, now), now);
    }

    private void tell(Caller caller, PurchaseOrder order, String what, List<Fact.FieldChange> changes) {
        facts.append(caller, new Fact(what, Ordering.subject(order), changes));
    }
}
