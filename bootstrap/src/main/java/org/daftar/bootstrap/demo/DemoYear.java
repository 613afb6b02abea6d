package org.daftar.bootstrap.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.model.assets.Terms;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.party.Party;
import org.daftar.model.payments.Payment.Method;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;
import org.jspecify.annotations.Nullable;

/** What happens in a month of the demo company, as a bookkeeper would enter it. */
final class DemoYear {

    private static final Currency AED = Currency.known("AED");

    /** Something that is entered on its day, after all that happened before it. */
    record Event(LocalDate day, Runnable entering) {}

    private final Daftar daftar;
    private final Caller caller;
    private final Map<String, Account> accounts;
    private final List<Party> clients;
    private final List<Party> vendors;
    private final Random random;
    private final DemoTrade trade;
    private boolean begun;

    DemoYear(Daftar daftar, Caller caller, List<Party> clients, List<Party> vendors, Random random) {
        this.daftar = daftar;
        this.caller = caller;
        this.clients = clients;
        this.vendors = vendors;
        this.accounts = daftar.read().accounts().chart(caller.books()).stream()
                .collect(Collectors.toMap(account -> account.code().value(), Function.identity()));
        this.random = random;
        this.trade = new DemoTrade(daftar, caller, account("5000").id(), random);
    }

    /** In the month of {@code first} and not after {@code last}, by date. */
    List<Event> month(LocalDate first, LocalDate last) {
        var events = new ArrayList<Event>();
        if (!begun) begin(first, events);
        begun = true;
        for (int week = 0; week < 4; week++) {
            for (int i = 0; i < 6; i++) sold(first.plusDays(week * 7L + random.nextInt(7)), events);
            events.add(entry(first.plusDays(week * 7L + 2), "Fuel and consumables", "5000", "1010", dirhams(300, 900)));
            bought(first.plusDays(week * 7L + 5), events);
        }
        events.add(entry(first, "Rent of the workshop", "6030", "1010", fixed(12_500)));
        events.add(entry(first.plusDays(9), "Water and electricity", "6040", "1010", dirhams(1_800, 2_600)));
        events.add(entry(first.plusDays(14), "Online advertising", "6050", "1010", dirhams(800, 2_000)));
        events.add(entry(first.plusDays(20), "Cash paid into the bank", "1010", "1000", fixed(14_000)));
        events.add(entry(first.plusDays(25), "Instalment of the van loan", "2500", "1010", fixed(2_500)));
        events.add(entry(first.plusDays(26), "Bank charges", "6200", "1010", dirhams(40, 160)));
        events.add(new Event(endOf(first), () -> daftar.assets().depreciateAll(caller, Optional.of(endOf(first)))));
        events.removeIf(event -> event.day().isAfter(last));
        events.sort(Comparator.comparing(Event::day));
        return events;
    }

    private void begin(LocalDate day, List<Event> events) {
        events.add(entry(day, "Capital paid in", "1010", "3000", fixed(250_000)));
        events.add(entry(day, "Van loan paid out", "1010", "2500", fixed(90_000)));
        events.add(new Event(day, () -> bought("Service van", "60000", day)));
        events.add(new Event(day, () -> bought("Service van with a lift", "72000", day)));
    }

    /** What rent and advertising may cost in a month. */
    void planned(YearMonth month) {
        var lines = List.of(
                new Budgeting.Line(account("6030").id(), month, new BigDecimal("12500")),
                new Budgeting.Line(account("6050").id(), month, new BigDecimal("1500")));
        daftar.budgeting().plan(caller, new Budgeting.NewBudget("Workshop", month.getYear(), Optional.empty(), lines));
    }

    /** Worn out over five years. */
    private void bought(String van, String cost, LocalDate day) {
        daftar.assets()
                .register(
                        caller,
                        new NewAsset(
                                van,
                                Optional.of("Vehicles"),
                                day,
                                Optional.empty(),
                                new BigDecimal(cost),
                                BigDecimal.ZERO,
                                60,
                                Terms.Method.STRAIGHT_LINE,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(account("1010").id()),
                                Optional.empty()));
    }

    /** A job invoiced to a client and, mostly, paid two weeks later; or paid in cash at once. */
    private void sold(LocalDate day, List<Event> events) {
        var price = dirhams(800, 4_500);
        var client = clients.get(random.nextInt(clients.size()));
        if (random.nextInt(4) == 0) {
            var job = trade.invoice(client, day, price);
            events.add(new Event(day, () -> trade.settle(trade.post(job), day, Method.CASH)));
            return;
        }
        var invoice = new Document(trade.invoice(client, day, price));
        events.add(new Event(day, invoice::enter));
        if (random.nextInt(5) > 0) settled(invoice, day.plusDays(14), events);
    }

    /** The work of a subcontractor, owed and mostly paid two weeks later. */
    private void bought(LocalDate day, List<Event> events) {
        var price = dirhams(2_000, 6_000);
        var vendor = vendors.get(random.nextInt(vendors.size()));
        var bill = new Document(trade.bill(vendor, day, price));
        events.add(new Event(day, bill::enter));
        if (random.nextInt(6) > 0) settled(bill, day.plusDays(14), events);
    }

    private void settled(Document document, LocalDate day, List<Event> events) {
        events.add(new Event(day, () -> trade.settle(document.entered(), day, Method.BANK_TRANSFER)));
    }

    /** One that is entered on its day and paid on another. */
    private final class Document {

        private final NewInvoice wanted;
        private @Nullable RecordedInvoice entered;

        Document(NewInvoice wanted) {
            this.wanted = wanted;
        }

        void enter() {
            entered = trade.post(wanted);
        }

        RecordedInvoice entered() {
            return Objects.requireNonNull(entered);
        }
    }

    private Event entry(LocalDate day, String text, String debit, String credit, Money amount) {
        var lines = List.of(line(debit, amount, null), line(credit, null, amount));
        var entry = new DraftEntry(day, Optional.empty(), Optional.of(text), JournalCode.GENERAL, lines);
        return new Event(day, () -> daftar.ledger().record(caller, entry));
    }

    private DraftEntry.Line line(String code, @Nullable Money debit, @Nullable Money credit) {
        return new DraftEntry.Line(
                account(code).id(),
                Optional.ofNullable(debit),
                Optional.ofNullable(credit),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Account account(String code) {
        return Objects.requireNonNull(accounts.get(code), code);
    }

    private Money dirhams(int from, int to) {
        return new Money(100L * (from + random.nextInt(to - from)) + 5L * random.nextInt(20), AED);
    }

    private static Money fixed(int dirhams) {
        return new Money(100L * dirhams, AED);
    }

    private static LocalDate endOf(LocalDate first) {
        return first.plusMonths(1).minusDays(1);
    }
}
