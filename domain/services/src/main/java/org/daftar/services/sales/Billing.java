package org.daftar.services.sales;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.payments.Payment;
import org.daftar.model.sales.Charge;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.invoicing.InvoiceBook;
import org.daftar.services.payments.PaymentBook;

/** What was ordered is charged and paid, and what was charged is taken back where the order does not come to it. */
record Billing(
        SalesOrderStore store,
        SalesBook book,
        StockStore stock,
        InvoiceBook invoices,
        PaymentBook payments,
        CompanyProfiles profiles,
        Moments moments) {

    /** So much of a line is not sold after all. */
    @FunctionalInterface
    private interface Unsold {

        Quantity of(SalesLine line);
    }

    /** An invoice over what was ordered, and more where one cannot hold all lines; none over lines that come to nothing. */
    void charge(Caller caller, SalesOrder order, Instant at) {
        var items = book.items(caller.books(), order.lines());
        var costs = costs(caller.books(), order);
        var charges = new ArrayList<Charge>();
        for (int from = 0; from < order.lines().size(); from += Invoice.MOST_LINES) {
            var lines = order.lines()
                    .subList(
                            from,
                            Math.min(from + Invoice.MOST_LINES, order.lines().size()));
            if (lines.stream().allMatch(Billing::comesToNothing)) continue;
            var invoice =
                    invoices.record(caller, wanted(order, lines, items, costs, day(caller.books(), at)), Set.of());
            for (int i = 0; i < lines.size(); i++)
                charges.add(new Charge(lines.get(i).id(), invoice.id(), i + 1));
        }
        if (!charges.isEmpty()) store.charge(caller.books(), charges);
    }

    /** A payment of whatever is open of its invoices; none when somebody paid them otherwise. */
    void collect(Caller caller, SalesOrder order, Instant at) {
        var shares = new ArrayList<NewPayment.Share>();
        var sum = BigDecimal.ZERO;
        for (var invoice : charged(caller.books(), order)) {
            var due = invoice.posted().map(RecordedInvoice.Posted::due).filter(Money::isPositive);
            if (due.isEmpty() || !invoice.status().isPosted()) continue;
            shares.add(new NewPayment.Share(invoice.id(), due.get().toDecimal()));
            sum = sum.add(due.get().toDecimal());
        }
        if (shares.isEmpty()) return;
        payments.record(
                caller,
                new NewPayment(
                        Payment.Direction.INBOUND,
                        Payment.Purpose.TRADE,
                        order.terms().customer().value(),
                        sum,
                        Optional.of(day(caller.books(), at)),
                        Payment.Method.BANK_TRANSFER,
                        Optional.empty(),
                        Optional.of(order.head().number().toString()),
                        shares));
    }

    /** Nothing of it was sold after all. */
    void takeBack(Caller caller, SalesOrder order) {
        takeBack(caller, order, "The order was rejected.", SalesLine::quantity);
    }

    /** What has not left leaves no more. */
    void takeBackUnshipped(Caller caller, SalesOrder order) {
        takeBack(caller, order, "The order was completed without it.", SalesLine::open);
    }

    private void takeBack(Caller caller, SalesOrder order, String reason, Unsold unsold) {
        var books = caller.books();
        var charges = store.charges(books, order.id()).stream().collect(groupingBy(Charge::invoice));
        for (var invoice : charged(books, order)) {
            var most = new LinkedHashMap<Integer, Quantity>();
            for (var charge : charges.getOrDefault(invoice.id(), List.of()))
                order.line(charge.line())
                        .map(unsold::of)
                        .ifPresent(quantity ->
                                most.put(charge.place(), new Quantity(quantity.micros(), Quantity.Unit.EACH)));
            invoices.takeBack(caller, invoice, day(books, moments.now()), reason, most);
        }
    }

    /** In the order in which they were posted. */
    private List<RecordedInvoice> charged(Books books, SalesOrder order) {
        var ids = store.charges(books, order.id()).stream()
                .map(Charge::invoice)
                .distinct()
                .toList();
        var details = invoices.details(books, ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(details.get(id)).stream())
                .toList();
    }

    private static NewInvoice wanted(
            SalesOrder order,
            List<SalesLine> lines,
            Map<ItemId, Item> items,
            Map<UUID, UnitPrice> costs,
            LocalDate day) {
        return NewInvoice.of(
                        InvoiceKind.CUSTOMER_INVOICE,
                        order.terms().customer().value(),
                        day,
                        lines.stream().map(line -> wanted(line, items, costs)).toList())
                .referring(order.head().number().toString());
    }

    /** At the usual revenue account and tax: an order says nothing of either. */
    private static NewInvoice.Line wanted(SalesLine line, Map<ItemId, Item> items, Map<UUID, UnitPrice> costs) {
        var item = Optional.ofNullable(items.get(line.item())).orElseThrow();
        return new NewInvoice.Line(
                Optional.of(item.content().name()),
                line.quantity().toDecimal(),
                line.price().toDecimal(),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(costs.get(line.claim())).map(UnitPrice::toDecimal));
    }

    /** What a unit of what has left cost, by claim: what the margin is told from. */
    private Map<UUID, UnitPrice> costs(Books books, SalesOrder order) {
        var left = store.standing(books, order.id()).stream()
                .flatMap(shipment -> stock.ofBatch(books, shipment.value()).stream())
                .filter(event -> event.movement() == Movement.ISSUE)
                .collect(groupingBy(event -> event.line().orElseThrow()));
        var costs = new HashMap<UUID, UnitPrice>();
        left.forEach((claim, events) -> costs.put(claim, cost(events)));
        return costs;
    }

    private static UnitPrice cost(List<StockEvent> issued) {
        var value = issued.stream()
                .map(event -> event.cost().orElseThrow().value())
                .reduce(Money::plus)
                .orElseThrow();
        return UnitPrice.of(
                value,
                issued.stream().mapToLong(event -> event.quantity().micros()).sum());
    }

    private static boolean comesToNothing(SalesLine line) {
        return line.price().of(line.quantity(), Rate.NONE).isZero();
    }

    private LocalDate day(Books books, Instant at) {
        return LocalDate.ofInstant(at, profiles.profile(books).zone());
    }
}
