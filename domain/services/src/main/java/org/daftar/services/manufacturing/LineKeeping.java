package org.daftar.services.manufacturing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.manufacturing.Edit;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.Manufacturing.LineOf;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

/** Lines come, change and go. */
record LineKeeping(
        ManufacturingOrderStore store,
        ManufacturingOrders orders,
        OrderBook book,
        OrderJudge judge,
        FactLog facts,
        Moments moments) {

    private static final Told<OrderLine> LINE = Told.<OrderLine>of()
            .plain("line", OrderLine::id)
            .plain("item", OrderLine::item)
            .plain("quantity", OrderLine::quantity)
            .plain("conversion", OrderLine::conversion);

    LineOf add(Caller caller, ManufacturingOrder order, NewOrder.Line wanted) {
        OrderRefusals.requireFree(order, Edit.ADD_LINE);
        var books = caller.books();
        var added = judge.line(books, wanted, order.nextPlace());
        store.addLine(books, order.id(), added);
        // Read again, because a line that is new takes what the bill of materials says now, in any order.
        var line = orders.find(books, order.kind(), order.id())
                .flatMap(now -> now.line(added.id()))
                .orElseThrow();
        if (order.head().facets().stage().isReleased()) {
            if (line.inputs().isEmpty())
                throw OrderRefusals.standing(order, "make what has no bill of materials", "bom_missing");
            store.freeze(books, line);
        }
        var lines = new ArrayList<>(order.lines());
        lines.add(line);
        var after = change(caller, order, lines);
        tell(caller, order, "line_added", LINE.beginning(line));
        return new LineOf(after, line.id());
    }

    LineOf revise(Caller caller, ManufacturingOrder order, OrderLineId id, LineChange change) {
        var before = order.line(id).orElseThrow();
        var quantity =
                change.quantity().orRequired("quantity", before.quantity().toDecimal());
        var conversion = change.conversion().or(before.conversion().map(cost -> cost.toDecimal()));
        var after = judge.again(caller.books(), before, quantity, conversion);
        if (after.equals(before)) return new LineOf(order, id);
        if (!after.quantity().equals(before.quantity())) OrderRefusals.requireFree(order, Edit.QUANTITY);
        if (!after.conversion().equals(before.conversion())) OrderRefusals.requireFree(order, Edit.CONVERSION);
        store.replaceLine(caller.books(), after);
        var lines = order.lines().stream()
                .map(line -> line.id().equals(id) ? after : line)
                .toList();
        var changed = change(caller, order, lines);
        tell(caller, order, "line_changed", LINE.changes(before, after));
        return new LineOf(changed, id);
    }

    void remove(Caller caller, ManufacturingOrder order, OrderLineId id) {
        OrderRefusals.requireFree(order, Edit.REMOVE_LINE);
        var line = order.line(id).orElseThrow();
        var left =
                order.lines().stream().filter(other -> !other.id().equals(id)).toList();
        if (left.isEmpty() && order.head().facets().stage().isReleased())
            throw OrderRefusals.standing(order, "lose its last line", "no_items");
        change(caller, order, left);
        store.removeLine(caller.books(), id, order.head().placedOnce());
        tell(caller, order, "line_removed", LINE.beginning(line));
    }

    private ManufacturingOrder change(Caller caller, ManufacturingOrder order, List<OrderLine> lines) {
        var now = moments.now();
        return book.change(caller, order, order.ordering(lines, now), now);
    }

    private void tell(Caller caller, ManufacturingOrder order, String what, List<Fact.FieldChange> changes) {
        var kind = order.kind().word() + "." + what;
        facts.append(caller, new Fact(kind, Ordering.subject(order.head()), changes));
    }
}
