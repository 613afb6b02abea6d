package org.daftar.services.manufacturing;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;

record ManufacturingVerbs(
        Transactions transactions,
        ManufacturingOrders orders,
        Ordering ordering,
        LineKeeping lines,
        Receiving receiving)
        implements Manufacturing {

    @Override
    public ManufacturingOrder order(Caller caller, Kind kind, NewOrder wanted, Milestone goal) {
        return transactions.write(
                caller, Permission.PRODUCTION_WRITE, () -> ordering.begin(caller, kind, wanted, goal));
    }

    @Override
    public ManufacturingOrder amend(Caller caller, Kind kind, ManufacturingOrderId order, OrderChange change) {
        return transactions.write(
                caller,
                Permission.PRODUCTION_WRITE,
                () -> ordering.amend(caller, existing(caller.books(), kind, order), change));
    }

    @Override
    public LineOf addLine(Caller caller, Kind kind, ManufacturingOrderId order, NewOrder.Line line) {
        return transactions.write(
                caller,
                Permission.PRODUCTION_WRITE,
                () -> lines.add(caller, existing(caller.books(), kind, order), line));
    }

    @Override
    public LineOf reviseLine(Caller caller, Kind kind, OrderLineId line, LineChange change) {
        return transactions.write(
                caller,
                Permission.PRODUCTION_WRITE,
                () -> lines.revise(caller, ofLine(caller.books(), kind, line), line, change));
    }

    @Override
    public void removeLine(Caller caller, Kind kind, OrderLineId line) {
        transactions.write(caller, Permission.PRODUCTION_WRITE, () -> {
            lines.remove(caller, ofLine(caller.books(), kind, line), line);
            return line;
        });
    }

    @Override
    public void remove(Caller caller, Kind kind, ManufacturingOrderId order) {
        transactions.write(caller, Permission.PRODUCTION_MANAGE, () -> {
            ordering.remove(caller, existing(caller.books(), kind, order));
            return order;
        });
    }

    @Override
    public Made receive(Caller caller, Kind kind, ManufacturingOrderId order, NewReceipt wanted) {
        return transactions.write(
                caller,
                Permission.PRODUCTION_WRITE,
                () -> receiving.receive(caller, existing(caller.books(), kind, order), wanted));
    }

    @Override
    public Receipt redate(Caller caller, Kind kind, ReceiptId id, NewReceipt.Redated change) {
        return transactions.write(caller, Permission.PRODUCTION_WRITE, () -> {
            var order = ofReceipt(caller.books(), kind, id);
            var receipt = order.receipt(id).orElseThrow();
            return change.date()
                    .map(date -> receiving.redate(caller, order, receipt, date))
                    .orElse(receipt);
        });
    }

    @Override
    public ManufacturingOrder reverse(Caller caller, Kind kind, ReceiptId id) {
        return transactions.write(caller, Permission.PRODUCTION_MANAGE, () -> {
            var order = ofReceipt(caller.books(), kind, id);
            return receiving.reverse(caller, order, order.receipt(id).orElseThrow());
        });
    }

    private ManufacturingOrder existing(Books books, Kind kind, ManufacturingOrderId id) {
        return orders.find(books, kind, id).orElseThrow(() -> Refused.missing(kind.words(), id));
    }

    private ManufacturingOrder ofLine(Books books, Kind kind, OrderLineId id) {
        return orders.ofLine(books, kind, id).orElseThrow(() -> Refused.missing(kind.words() + " item", id));
    }

    private ManufacturingOrder ofReceipt(Books books, Kind kind, ReceiptId id) {
        return orders.ofReceipt(books, kind, id).orElseThrow(() -> Refused.missing("receipt", id));
    }
}
