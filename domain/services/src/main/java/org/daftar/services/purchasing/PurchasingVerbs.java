package org.daftar.services.purchasing;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.purchasing.LandedCost;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;

record PurchasingVerbs(
        Transactions transactions,
        PurchaseOrderStore store,
        Ordering ordering,
        LineKeeping lines,
        Receiving receiving,
        Landing landing)
        implements Purchasing {

    @Override
    public PurchaseOrder order(Caller caller, NewOrder wanted, Milestone goal) {
        return transactions.write(caller, Permission.PURCHASE_WRITE, () -> ordering.begin(caller, wanted, goal));
    }

    @Override
    public PurchaseOrder amend(Caller caller, PurchaseOrderId order, OrderChange change) {
        return transactions.write(
                caller,
                Permission.PURCHASE_WRITE,
                () -> ordering.amend(caller, existing(caller.books(), order), change));
    }

    @Override
    public OrderLine addLine(Caller caller, PurchaseOrderId order, NewOrder.Line line) {
        return transactions.write(
                caller, Permission.PURCHASE_WRITE, () -> lines.add(caller, existing(caller.books(), order), line));
    }

    @Override
    public OrderLine reviseLine(Caller caller, OrderLineId line, LineChange change) {
        return transactions.write(
                caller,
                Permission.PURCHASE_WRITE,
                () -> lines.revise(caller, ofLine(caller.books(), line), line, change));
    }

    @Override
    public void removeLine(Caller caller, OrderLineId line) {
        transactions.write(caller, Permission.PURCHASE_WRITE, () -> {
            lines.remove(caller, ofLine(caller.books(), line), line);
            return line;
        });
    }

    @Override
    public void remove(Caller caller, PurchaseOrderId order) {
        transactions.write(caller, Permission.PURCHASE_MANAGE, () -> {
            ordering.remove(caller, existing(caller.books(), order));
            return order;
        });
    }

    @Override
    public Received receive(Caller caller, PurchaseOrderId order, NewReceipt wanted) {
        return transactions.write(
                caller,
                Permission.PURCHASE_WRITE,
                () -> receiving.receive(caller, existing(caller.books(), order), wanted));
    }

    @Override
    public Receipt redate(Caller caller, ReceiptId id, NewReceipt.Redated change) {
        return transactions.write(caller, Permission.PURCHASE_WRITE, () -> {
            var receipt = standing(ofReceipt(caller.books(), id), id);
            return change.date()
                    .map(date -> receiving.redate(caller, receipt, date))
                    .orElse(receipt);
        });
    }

    @Override
    public PurchaseOrder reverse(Caller caller, ReceiptId id) {
        return transactions.write(caller, Permission.PURCHASE_MANAGE, () -> {
            var order = ofReceipt(caller.books(), id);
            return receiving.reverse(caller, order, standing(order, id));
        });
    }

    @Override
    public LandedCost land(Caller caller, NewLandedCost wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PURCHASE_WRITE);
            caller.require(Permission.STOCK_ADJUST);
            return landing.land(caller, wanted);
        });
    }

    private PurchaseOrder existing(Books books, PurchaseOrderId id) {
        return store.find(books, id).orElseThrow(() -> Refused.missing("purchase order", id));
    }

    private PurchaseOrder ofLine(Books books, OrderLineId id) {
        return store.ofLine(books, id).orElseThrow(() -> Refused.missing("purchase order item", id));
    }

    private PurchaseOrder ofReceipt(Books books, ReceiptId id) {
        return store.ofReceipt(books, id).orElseThrow(() -> Refused.missing("receipt", id));
    }

    private static Receipt standing(PurchaseOrder order, ReceiptId id) {
        return order.receipts().stream()
                .filter(receipt -> receipt.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("receipt", id));
    }
}
