package org.daftar.services.sales;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.Shipped;
import org.daftar.model.sales.TimelineNote;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.sales.NewNote;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.ports.sales.SalesLineChange;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.Selling;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.ports.sales.query.SalesOrders;
import org.daftar.services.audit.Moments;

record SalesVerbs(
        Transactions transactions,
        SalesOrderStore store,
        SalesOrders orders,
        SalesOrdering ordering,
        SalesLineKeeping lines,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Selling {

    @Override
    public SalesOrder order(Caller caller, NewSalesOrder wanted, Milestone goal, Shipped shipped) {
        return transactions.write(caller, Permission.SALES_WRITE, () -> ordering.begin(caller, wanted, goal, shipped));
    }

    @Override
    public SalesOrder amend(Caller caller, SalesOrderId order, SalesOrderChange change) {
        return transactions.write(
                caller, Permission.SALES_WRITE, () -> ordering.amend(caller, existing(caller.books(), order), change));
    }

    @Override
    public SalesLine addLine(Caller caller, SalesOrderId order, NewSalesOrder.Line line) {
        return transactions.write(
                caller, Permission.SALES_WRITE, () -> lines.add(caller, existing(caller.books(), order), line));
    }

    @Override
    public SalesLine reviseLine(Caller caller, SalesLineId line, SalesLineChange change) {
        return transactions.write(
                caller, Permission.SALES_WRITE, () -> lines.revise(caller, ofLine(caller.books(), line), line, change));
    }

    @Override
    public void removeLine(Caller caller, SalesLineId line) {
        transactions.write(caller, Permission.SALES_WRITE, () -> {
            lines.remove(caller, ofLine(caller.books(), line), line);
            return line;
        });
    }

    @Override
    public void remove(Caller caller, SalesOrderId order) {
        transactions.write(caller, Permission.SALES_MANAGE, () -> {
            ordering.remove(caller, existing(caller.books(), order));
            return order;
        });
    }

    @Override
    public TimelineNote note(Caller caller, SalesOrderId id, NewNote wanted) {
        return transactions.write(caller, Permission.SALES_WRITE, () -> {
            var order = existing(caller.books(), id);
            var note = new TimelineNote(
                    new NoteId(ids.next()),
                    id,
                    wanted.standing().orElse(order.milestone()),
                    Optional.empty(),
                    Optional.of(wanted.text()),
                    moments.now());
            store.addNote(caller.books(), note);
            tell(caller, id, "sales_order.note_added", note);
            return note;
        });
    }

    @Override
    public void forget(Caller caller, NoteId id) {
        transactions.write(caller, Permission.SALES_WRITE, () -> {
            var note = orders.note(caller.books(), id).orElseThrow(() -> Refused.missing("timeline note", id));
            store.removeNote(caller.books(), id);
            tell(caller, note.order(), "sales_order.note_removed", note);
            return id;
        });
    }

    private void tell(Caller caller, SalesOrderId order, String what, TimelineNote note) {
        facts.append(
                caller,
                new Fact(
                        what,
                        new Fact.Subject("sales_order", order.value()),
                        List.of(FieldChange.set("note", note.id()))));
    }

    private SalesOrder existing(Books books, SalesOrderId id) {
        return store.find(books, id).orElseThrow(() -> Refused.missing("sales order", id));
    }

    private SalesOrder ofLine(Books books, SalesLineId id) {
        return store.ofLine(books, id).orElseThrow(() -> Refused.missing("sales order item", id));
    }
}
