package org.daftar.services.purchasing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.payments.Payment;
import org.daftar.model.purchasing.Charge;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.invoicing.InvoiceBook;
import org.daftar.services.payments.PaymentBook;

/** What came of an order is billed and paid: that somebody says so is enough, and then it is so in the books. */
record Settling(
        PurchaseOrderStore store,
        InvoiceBook invoices,
        PaymentBook payments,
        ChartStore chart,
        Items items,
        CompanyProfiles profiles) {

    private static final int DECIMALS_OF_PRICE = 6;

    /** What a receipt brought of a line, and the line of the bill that is to clear it. */
    private record Billed(ReceiptId receipt, OrderLineId line, NewInvoice.Line wanted) {}

    private record Part(ReceiptId receipt, OrderLineId line) {}

    void settle(Caller caller, PurchaseOrder order, Instant at) {
        var day = LocalDate.ofInstant(at, profiles.profile(caller.books()).zone());
        bill(caller, order, day);
        pay(caller, order, day);
    }

    boolean isBilled(Books books, PurchaseOrder order) {
        return !store.charges(books, order.id()).isEmpty();
    }

    boolean isBilled(Books books, PurchaseOrder order, Receipt receipt) {
        return store.charges(books, order.id()).stream()
                .anyMatch(charge -> charge.receipt().equals(receipt.id()));
    }

    /** One bill over all that came and was not billed, and more where one cannot hold all lines. */
    private void bill(Caller caller, PurchaseOrder order, LocalDate day) {
        var open = unbilled(caller.books(), order);
        var beside = beside(caller.books(), order);
        for (int from = 0; from < open.size() || (from == 0 && beside.isPresent()); from += Invoice.MOST_LINES - 1) {
            var some = open.subList(from, Math.min(from + Invoice.MOST_LINES - 1, open.size()));
            var lines = new ArrayList<>(some.stream().map(Billed::wanted).toList());
            if (from == 0) beside.ifPresent(lines::add);
            var wanted = NewInvoice.of(
                            InvoiceKind.VENDOR_BILL, order.terms().vendor().value(), day, lines)
                    .referring(reference(caller.books(), order));
            var bill = invoices.record(caller, wanted, Set.of(Subtype.GRNI));
            var charges = new ArrayList<Charge>();
            for (var billed : some)
                charges.add(new Charge(billed.receipt(), billed.line(), bill.id(), charges.size() + 1));
            store.charge(caller.books(), charges);
        }
    }

    /** The order's number; of a bill beside others that stand, with how many they are. */
    private String reference(Books books, PurchaseOrder order) {
        var number = order.head().number().toString();
        var vendor = order.terms().vendor().value();
        var reference = number;
        for (int bills = 2; invoices.isKnown(books, InvoiceKind.VENDOR_BILL, vendor, reference); bills++)
            reference = number + "-" + bills;
        return reference;
    }

    private List<Billed> unbilled(Books books, PurchaseOrder order) {
        var known = store.charges(books, order.id()).stream()
                .map(charge -> new Part(charge.receipt(), charge.line()))
                .collect(toSet());
        var account = chart.required(books, AccountRole.GRNI);
        var names = names(books, order);
        var billed = new ArrayList<Billed>();
        for (var receipt : order.receipts()) {
            for (var part : receipt.lines()) {
                if (part.value().isZero() || known.contains(new Part(receipt.id(), part.line()))) continue;
                var name = Optional.ofNullable(names.get(part.line())).orElseThrow();
                billed.add(new Billed(receipt.id(), part.line(), line(name, part, account)));
            }
        }
        return billed;
    }

    /** By quantity and price where they come to what was booked, or else as a whole: the account is cleared to the last fils. */
    private static NewInvoice.Line line(String name, Receipt.Line part, AccountId account) {
        var quantity = part.quantity().toDecimal();
        var value = part.value();
        var price = value.toDecimal().divide(quantity, DECIMALS_OF_PRICE, RoundingMode.HALF_UP);
        var comesTo = price.multiply(quantity).setScale(value.currency().decimals(), RoundingMode.HALF_UP);
        return comesTo.compareTo(value.toDecimal()) == 0
                ? line(name, quantity, price, account)
                : line(
                        quantity.stripTrailingZeros().toPlainString() + " " + name,
                        BigDecimal.ONE,
                        value.toDecimal(),
                        account);
    }

    /** Extra costs that are no part of what stock is worth, or were booked with it although they are no more. */
    private Optional<NewInvoice.Line> beside(Books books, PurchaseOrder order) {
        var costs = order.unbookedCosts();
        if (costs.isZero() || isBilled(books, order)) return Optional.empty();
        var account = chart.required(books, AccountRole.PURCHASE_PRICE_VARIANCE);
        return Optional.of(line("Extra costs beside what was received", BigDecimal.ONE, costs.toDecimal(), account));
    }

    private static NewInvoice.Line line(String description, BigDecimal quantity, BigDecimal price, AccountId account) {
        return new NewInvoice.Line(
                Optional.of(description),
                quantity,
                price,
                BigDecimal.ZERO,
                Optional.of(account),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whatever is open of the order's bills; nothing where somebody paid them otherwise. */
    private void pay(Caller caller, PurchaseOrder order, LocalDate day) {
        var shares = new ArrayList<NewPayment.Share>();
        var sum = BigDecimal.ZERO;
        var ids = store.charges(caller.books(), order.id()).stream()
                .map(Charge::bill)
                .distinct()
                .toList();
        for (var bill : invoices.details(caller.books(), ids).values()) {
            var due = bill.posted().map(RecordedInvoice.Posted::due).filter(Money::isPositive);
            if (due.isEmpty() || !bill.status().isPosted()) continue;
            shares.add(new NewPayment.Share(bill.id(), due.get().toDecimal()));
            sum = sum.add(due.get().toDecimal());
        }
        if (shares.isEmpty()) return;
        payments.record(
                caller,
                new NewPayment(
                        Payment.Direction.OUTBOUND,
                        Payment.Purpose.TRADE,
                        order.terms().vendor().value(),
                        sum,
                        Optional.of(day),
                        Payment.Method.ELSEWHERE,
                        Optional.empty(),
                        Optional.of(order.head().number().toString()),
                        shares));
    }

    private Map<OrderLineId, String> names(Books books, PurchaseOrder order) {
        var ids = order.lines().stream().map(line -> line.item()).distinct().toList();
        var labels = items.labels(books, ids);
        return order.lines().stream().collect(toMap(line -> line.id(), line -> name(labels, line.item())));
    }

    private static String name(Map<ItemId, Items.Label> labels, ItemId item) {
        return Optional.ofNullable(labels.get(item)).orElseThrow().name();
    }
}
