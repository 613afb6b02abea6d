package org.daftar.services.sales;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.sales.Edit;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesLineChange;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

/** Lines come, change and go. */
record SalesLineKeeping(SalesOrderStore store, SalesBook book, SalesJudge judge, FactLog facts, Moments moments) {

    private static final Told<SalesLine> LINE = Told.<SalesLine>of()
            .plain("line", SalesLine::id)
            .plain("item", SalesLine::item)
            .plain("quantity", SalesLine::quantity)
            .plain("price", SalesLine::price);

    SalesLine add(Caller caller, SalesOrder order, NewSalesOrder.Line wanted) {
        SalesRefusals.requireFree(order, Edit.LINES);
        var line = judge.line(caller.books(), wanted, order.nextPlace());
        var lines = new ArrayList<>(order.lines());
        lines.add(line);
        store.addLine(caller.books(), order.id(), line);
        change(caller, order, lines);
        tell(caller, order, "sales_order.line_added", LINE.beginning(line));
        return line;
    }

    SalesLine revise(Caller caller, SalesOrder order, SalesLineId id, SalesLineChange change) {
        var before = order.line(id).orElseThrow();
        var after = revised(caller, before, change);
        if (after.equals(before)) return before;
        boolean same = after.item().equals(before.item()) && after.quantity().equals(before.quantity());
        SalesRefusals.requireFree(order, same ? Edit.PRICE : Edit.LINES);
        store.replaceLine(caller.books(), after);
        change(
                caller,
                order,
                order.lines().stream()
                        .map(line -> line.id().equals(id) ? after : line)
                        .toList());
        tell(caller, order, "sales_order.line_changed", LINE.changes(before, after));
        return after;
    }

    void remove(Caller caller, SalesOrder order, SalesLineId id) {
        SalesRefusals.requireFree(order, Edit.LINES);
        var line = order.line(id).orElseThrow();
        var left =
                order.lines().stream().filter(other -> !other.id().equals(id)).toList();
        if (left.isEmpty() && order.head().facets().isOpen())
            throw SalesRefusals.standing(order, "lose its last line", "no_items");
        change(caller, order, left);
        store.removeLine(caller.books(), id, order.head().confirmedOnce());
        tell(caller, order, "sales_order.line_removed", LINE.beginning(line));
    }

    /** Of another item it claims anew: nothing of what was wanted of the one is wanted of the other. */
    private SalesLine revised(Caller caller, SalesLine before, SalesLineChange change) {
        var item = change.item().orRequired("itemId", before.item());
        var quantity =
                change.quantity().orRequired("quantity", before.quantity().toDecimal());
        var price = change.price().orRequired("unitPrice", before.price().toDecimal());
        if (item.equals(before.item())) return judge.again(caller.books(), before, quantity, price);
        var wanted = new NewSalesOrder.Line(item, change.kind(), quantity, Optional.of(price));
        var other = judge.line(caller.books(), wanted, before.place());
        return new SalesLine(
                before.id(),
                before.place(),
                other.claim(),
                other.item(),
                other.quantity(),
                other.price(),
                other.shipped());
    }

    private void change(Caller caller, SalesOrder order, List<SalesLine> lines) {
        book.change(caller, order, order.ordering(lines), moments.now());
    }

    private void tell(Caller caller, SalesOrder order, String what, List<Fact.FieldChange> changes) {
        facts.append(caller, new Fact(what, SalesOrdering.subject(order), changes));
    }
}
