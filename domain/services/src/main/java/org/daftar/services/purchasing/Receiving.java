package org.daftar.services.purchasing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.model.purchasing.ReceiptLineId;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.orders.query.OrderSettings;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.orders.LineJudge;
import org.daftar.services.orders.ReceiptDays;
import org.daftar.services.orders.Receivable;
import org.daftar.services.stock.Reconciliation;

/** Goods of an order come in, and a receipt that was wrong is taken back. */
record Receiving(
        PurchaseOrderStore store,
        StockStore stock,
        OrderBook book,
        Settling settling,
        OrderJudge judge,
        Items items,
        OrderSettings settings,
        ReceiptDays days,
        CompanyProfiles profiles,
        FactLog facts,
        Moments moments,
        Ids ids) {

    Purchasing.Received receive(Caller caller, PurchaseOrder order, NewReceipt wanted) {
        if (!order.head().facets().isOpen())
            throw OrderRefusals.transition(order.head().facets(), Milestone.RECEIVED, "not_allowed");
        var books = caller.books();
        var date = days.date(books, wanted.date());
        var places = places(books, order, wanted);
        var parts = order.valued(parts(books, order, wanted));
        var now = moments.now();
        var at = days.instant(books, date, now);
        var receipt = new Receipt(
                new ReceiptId(ids.next()), order.id(), date, wanted.notes(), parts, now, now, Optional.empty());
        var goods = new OrderBook.Goods(
                book.ofReceipt(order, receipt.id().value(), wanted.notes(), at, true), places, moves -> {
                    var shipTo = book.place(books, order).stream().toList();
                    for (var part : parts) {
                        var line = order.line(part.line()).orElseThrow();
                        var claim = book.claim(books, line, known(places, part.line()));
                        new Reconciliation(moves)
                                .makeRoom(claim, part.quantity().micros(), shipTo, Optional.of(line.cost()));
                        moves.receive(claim, part.quantity(), part.value(), Purpose.PURCHASE);
                    }
                });
        var after = book.change(caller, order, order.receiving(receipt, at), goods);
        store.addReceipt(books, receipt);
        facts.append(caller, told("purchase_receipt.made", receipt));
        return new Purchasing.Received(after, receipt);
    }

    /** Of all that has not come, on that day. */
    NewReceipt everything(PurchaseOrder order, LocalDate date) {
        var open = order.open();
        var lines = order.lines().stream()
                .map(line -> new NewReceipt.Line(
                        line.id(),
                        new Quantity(
                                        open.getOrDefault(line.id(), 0L),
                                        line.quantity().unit())
                                .toDecimal(),
                        Optional.empty()))
                .toList();
        return new NewReceipt(Optional.of(date), Optional.empty(), lines);
    }

    PurchaseOrder reverse(Caller caller, PurchaseOrder order, Receipt receipt) {
        var books = caller.books();
        if (settling.isBilled(books, order, receipt)) throw OrderRefusals.billed(order, "A receipt");
        if (order.head().facets().settled()) throw OrderRefusals.standing(order, "give a receipt back", "not_allowed");
        var now = moments.now();
        var came = stock.ofBatch(books, receipt.id().value()).stream()
                .filter(event -> !event.reversal() && !event.movement().isPlan())
                .toList();
        var places = new HashMap<OrderLineId, Place>();
        came.forEach(event -> places.put(new OrderLineId(event.line().orElseThrow()), event.place()));
        var document =
                book.ofReceipt(order, receipt.id().value(), Optional.of("The receipt was taken back."), now, false);
        var goods = new OrderBook.Goods(document, places, moves -> {
            for (int i = came.size() - 1; i >= 0; i--) moves.reverse(item(books, came.get(i)), came.get(i));
        });
        var after = book.change(caller, order, order.without(receipt, now), goods);
        store.replace(books, receipt.reversed(now));
        facts.append(caller, told("purchase_receipt.reversed", receipt));
        return after;
    }

    Receipt redate(Caller caller, Receipt receipt, LocalDate wanted) {
        var date = days.date(caller.books(), Optional.of(wanted));
        if (date.equals(receipt.date())) return receipt;
        var after = receipt.dated(date, moments.now());
        store.replace(caller.books(), after);
        var change = new FieldChange("date", Optional.of(receipt.date().toString()), Optional.of(date.toString()));
        facts.append(caller, new Fact("purchase_receipt.redated", subject(receipt), List.of(change)));
        return after;
    }

    private Item item(Books books, StockEvent event) {
        return items.find(books, event.item()).orElseThrow();
    }

    private Map<OrderLineId, Place> places(Books books, PurchaseOrder order, NewReceipt wanted) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<OrderLineId>();
        var places = new HashMap<OrderLineId, Place>();
        if (wanted.lines().isEmpty())
            flaws.add(new Flaw("items", "required", "minItems", "A receipt has one item or more."));
        for (int i = 0; i < wanted.lines().size(); i++) {
            var line = wanted.lines().get(i);
            var path = "items[" + i + "]";
            var known = order.line(line.line());
            if (known.isEmpty())
                flaws.add(new Flaw(path + ".itemId", "unknown_line", "This order has no line " + line.line() + "."));
            else if (!seen.add(line.line()))
                flaws.add(new Flaw(path + ".itemId", "repeated", "A receipt names a line once. Add the two up."));
            known.ifPresent(found -> {
                var wrong = new ArrayList<Flaw>();
                LineJudge.quantity(line.quantity(), found.quantity().unit(), wrong);
                wrong.forEach(flaw -> flaws.add(flaw.under(path)));
            });
            place(books, order, line.location(), path, flaws).ifPresent(place -> places.put(line.line(), place));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return places;
    }

    private Optional<Place> place(
            Books books, PurchaseOrder order, Optional<LocationId> wanted, String path, List<Flaw> flaws) {
        if (wanted.isEmpty()) return book.place(books, order);
        try {
            judge.requireLocation(books, wanted.get(), "locationId");
        } catch (Refused refused) {
            refused.refusal().flaws().forEach(flaw -> flaws.add(flaw.under(path)));
            return Optional.empty();
        }
        return book.locations().find(books, wanted.get()).map(Location::place);
    }

    private List<Receipt.Line> parts(Books books, PurchaseOrder order, NewReceipt wanted) {
        var tolerance = settings.tolerance(books);
        var nothing = Money.zero(profiles.currency(books));
        return wanted.lines().stream()
                .map(part -> {
                    var line = order.line(part.line()).orElseThrow();
                    var quantity = Quantity.of(part.quantity(), line.quantity().unit());
                    var receivable = new Receivable(line.id().value(), line.quantity(), order.received(line.id()));
                    long most = receivable.most(tolerance);
                    receivable.requireRoom(quantity, most);
                    var where = part.location().or(() -> order.terms().shipTo()).orElseThrow();
                    var id = new ReceiptLineId(ids.next());
                    return new Receipt.Line(id, line.id(), where, quantity, line.cost(), nothing, nothing, most);
                })
                .toList();
    }

    private static Place known(Map<OrderLineId, Place> places, OrderLineId line) {
        return Optional.ofNullable(places.get(line)).orElseThrow();
    }

    private static Fact told(String what, Receipt receipt) {
        return new Fact(
                what,
                subject(receipt),
                List.of(FieldChange.set("order", receipt.order()), FieldChange.set("date", receipt.date())));
    }

    private static Fact.Subject subject(Receipt receipt) {
        return new Fact.Subject("purchase_receipt", receipt.id().value());
    }
}
