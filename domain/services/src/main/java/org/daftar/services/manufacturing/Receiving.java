package org.daftar.services.manufacturing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.model.manufacturing.ReceiptLineId;
import org.daftar.model.manufacturing.Sequence;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.ports.orders.query.OrderSettings;
import org.daftar.services.audit.Moments;
import org.daftar.services.orders.LineJudge;
import org.daftar.services.orders.ReceiptDays;
import org.daftar.services.orders.Receivable;

/** What an order made comes in, and a receipt that was wrong is taken back. */
record Receiving(
        ManufacturingOrderStore store,
        OrderBook book,
        Backflush backflush,
        OrderJudge judge,
        OrderSettings settings,
        ReceiptDays days,
        CompanyProfiles profiles,
        FactLog facts,
        Moments moments,
        Ids ids) {

    Manufacturing.Made receive(Caller caller, ManufacturingOrder order, NewReceipt wanted) {
        if (!order.head().facets().isOpen()) throw OrderRefusals.transition(order, Milestone.RECEIVED, "not_allowed");
        var books = caller.books();
        var date = days.date(books, wanted.date());
        var places = places(books, order, wanted);
        var parts = parts(books, order, wanted);
        var now = moments.now();
        var at = days.instant(books, date, now);
        var planned = new Receipt(
                new ReceiptId(ids.next()), order.id(), date, wanted.notes(), parts, now, now, Optional.empty());
        var made = new ArrayList<Receipt.Line>();
        var document = book.ofReceipt(order, planned.id().value(), wanted.notes(), at, true);
        var production = backflush.of(books, order, places);
        var goods = new OrderBook.Goods(
                document, places, moves -> parts.forEach(part -> made.add(production.make(moves, part))));
        var after = book.change(caller, order, order.receiving(planned, at), goods);
        var receipt = planned.having(made);
        store.addReceipt(books, receipt);
        facts.append(caller, told(order, "made", receipt));
        return new Manufacturing.Made(after.having(receipt), receipt);
    }

    /** Of all that has not come, on that day. */
    static NewReceipt everything(ManufacturingOrder order, LocalDate date) {
        var expected = order.expected();
        var lines = order.lines().stream()
                .map(line -> new NewReceipt.Line(
                        line.id(),
                        new Quantity(
                                        expected.getOrDefault(line.id(), 0L),
                                        line.quantity().unit())
                                .toDecimal(),
                        Optional.empty()))
                .toList();
        return new NewReceipt(Optional.of(date), Optional.empty(), lines);
    }

    ManufacturingOrder reverse(Caller caller, ManufacturingOrder order, Receipt receipt) {
        if (order.milestone() == Milestone.COMPLETED)
            throw OrderRefusals.standing(order, "give a receipt back", "not_allowed");
        var books = caller.books();
        var now = moments.now();
        var undoing = backflush.undoing(books, order, receipt);
        var document =
                book.ofReceipt(order, receipt.id().value(), Optional.of("The receipt was taken back."), now, false);
        var goods = new OrderBook.Goods(document, undoing.places(), undoing::undo);
        var after = book.change(caller, order, order.without(receipt, now), goods);
        store.replace(books, receipt.reversed(now));
        facts.append(caller, told(order, "reversed", receipt));
        return after;
    }

    Receipt redate(Caller caller, ManufacturingOrder order, Receipt receipt, LocalDate wanted) {
        var date = days.date(caller.books(), Optional.of(wanted));
        if (date.equals(receipt.date())) return receipt;
        var after = receipt.dated(date, moments.now());
        store.replace(caller.books(), after);
        var change = new FieldChange("date", Optional.of(receipt.date().toString()), Optional.of(date.toString()));
        facts.append(caller, new Fact(word(order) + ".redated", subject(order, receipt), List.of(change)));
        return after;
    }

    private Map<OrderLineId, Place> places(Books books, ManufacturingOrder order, NewReceipt wanted) {
        var flaws = new ArrayList<Flaw>();
        var seen = new HashSet<OrderLineId>();
        var places = new HashMap<OrderLineId, Place>();
        var site = book.site(books, order);
        if (wanted.lines().isEmpty())
            flaws.add(new Flaw("items", "required", "minItems", "A receipt has one item or more."));
        for (int i = 0; i < wanted.lines().size(); i++) {
            var line = wanted.lines().get(i);
            var found = new ArrayList<Flaw>();
            judge(order, line, seen, found);
            line.location().ifPresent(location -> judge.location(books, location, "locationId", found));
            for (var flaw : found) flaws.add(flaw.under("items[" + i + "]"));
            if (found.isEmpty())
                places.put(
                        line.line(),
                        line.location()
                                .flatMap(location -> book.locations().find(books, location))
                                .map(location -> location.place())
                                .orElse(site));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return places;
    }

    private static void judge(
            ManufacturingOrder order, NewReceipt.Line wanted, HashSet<OrderLineId> seen, List<Flaw> flaws) {
        var line = order.line(wanted.line());
        if (line.isEmpty())
            flaws.add(new Flaw("itemId", "unknown_line", "This order has no line " + wanted.line() + "."));
        else if (!seen.add(wanted.line()))
            flaws.add(new Flaw("itemId", "repeated", "A receipt names a line once. Add the two up."));
        line.ifPresent(
                known -> LineJudge.quantity(wanted.quantity(), known.quantity().unit(), flaws));
    }

    /** In the order in which they are booked, with what each takes. */
    private List<Receipt.Line> parts(Books books, ManufacturingOrder order, NewReceipt wanted) {
        var tolerance = settings.tolerance(books);
        var nothing = Money.zero(profiles.currency(books));
        var free = new UnitPrice(0, nothing.currency());
        var sent = new HashMap<OrderLineId, NewReceipt.Line>();
        wanted.lines().forEach(line -> sent.put(line.line(), line));
        var lines = order.lines().stream()
                .filter(line -> sent.containsKey(line.id()))
                .toList();
        var parts = new ArrayList<Receipt.Line>();
        for (var line : Sequence.componentsFirst(lines)) {
            var part = Optional.ofNullable(sent.get(line.id())).orElseThrow();
            var quantity = Quantity.of(part.quantity(), line.quantity().unit());
            var receivable = new Receivable(line.id().value(), line.quantity(), order.received(line.id()));
            long most = receivable.most(tolerance);
            receivable.requireRoom(quantity, most);
            parts.add(order.priced(new Receipt.Line(
                    new ReceiptLineId(ids.next()),
                    line.id(),
                    part.location().orElse(order.terms().site()),
                    quantity,
                    line.conversion().orElse(free),
                    nothing,
                    most,
                    taken(order, line, quantity, nothing))));
        }
        return parts;
    }

    /** What it costs is known when it is taken. */
    private static List<Receipt.Consumed> taken(
            ManufacturingOrder order, OrderLine line, Quantity quantity, Money nothing) {
        return order.consumption(line, quantity).entrySet().stream()
                .map(taken -> new Receipt.Consumed(taken.getKey().item(), taken.getValue(), nothing))
                .toList();
    }

    private static Fact told(ManufacturingOrder order, String what, Receipt receipt) {
        return new Fact(
                word(order) + "." + what,
                subject(order, receipt),
                List.of(FieldChange.set("order", receipt.order()), FieldChange.set("date", receipt.date())));
    }

    private static Fact.Subject subject(ManufacturingOrder order, Receipt receipt) {
        return new Fact.Subject(word(order), receipt.id().value());
    }

    private static String word(ManufacturingOrder order) {
        return order.kind().word() + "_receipt";
    }
}
