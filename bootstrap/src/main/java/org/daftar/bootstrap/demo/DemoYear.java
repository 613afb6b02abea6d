package org.daftar.bootstrap.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.party.Party;
import org.daftar.ports.ledger.DraftEntry;
import org.jspecify.annotations.Nullable;

/** What happens in a month of the demo company, as a bookkeeper would enter it. */
final class DemoYear {

    private static final Currency AED = Currency.known("AED");
    private final Map<String, Account> accounts;
    private final List<Party> clients;
    private final List<Party> vendors;
    private final Random random;
    private boolean begun;

    DemoYear(List<Account> chart, List<Party> clients, List<Party> vendors, Random random) {
        this.clients = clients;
        this.vendors = vendors;
        this.accounts = chart.stream()
                .collect(Collectors.toMap(account -> account.code().value(), Function.identity()));
        this.random = random;
    }

    /** Entries dated in the month of {@code first} and not after {@code last}, by date. */
    List<DraftEntry> month(LocalDate first, LocalDate last) {
        var entries = new ArrayList<DraftEntry>();
        if (!begun) begin(first, entries);
        begun = true;
        for (int week = 0; week < 4; week++) {
            for (int i = 0; i < 6; i++) sale(first.plusDays(week * 7L + random.nextInt(7)), entries);
            entries.add(
                    entry(first.plusDays(week * 7L + 2), "Fuel and consumables", "5000", "1010", dirhams(300, 900)));
            bought(first.plusDays(week * 7L + 5), entries);
        }
        entries.add(entry(first, "Rent of the workshop", "6030", "1010", fixed(12_500)));
        entries.add(entry(first.plusDays(9), "Water and electricity", "6040", "1010", dirhams(1_800, 2_600)));
        entries.add(entry(first.plusDays(14), "Online advertising", "6050", "1010", dirhams(800, 2_000)));
        entries.add(entry(first.plusDays(20), "Cash paid into the bank", "1010", "1000", fixed(14_000)));
        entries.add(entry(first.plusDays(24), "Salaries", "6000", "1010", fixed(34_000)));
        entries.add(entry(first.plusDays(25), "Instalment of the van loan", "2500", "1010", fixed(2_500)));
        entries.add(entry(first.plusDays(26), "Bank charges", "6200", "1010", dirhams(40, 160)));
        entries.add(entry(endOf(first), "Depreciation of the month", "6100", "1510", fixed(2_000)));
        entries.removeIf(entry -> entry.date().isAfter(last));
        entries.sort(Comparator.comparing(DraftEntry::date));
        return entries;
    }

    private void begin(LocalDate day, List<DraftEntry> entries) {
        entries.add(entry(day, "Capital paid in", "1010", "3000", fixed(250_000)));
        entries.add(entry(day, "Van loan paid out", "1010", "2500", fixed(90_000)));
        entries.add(entry(day, "Two service vans", "1500", "1010", fixed(120_000)));
    }

    /** A job invoiced to a client and, mostly, paid two weeks later; or paid in cash at once. */
    private void sale(LocalDate day, List<DraftEntry> entries) {
        var amount = dirhams(1_200, 6_500);
        var client = clients.get(random.nextInt(clients.size()));
        if (random.nextInt(4) == 0) {
            entries.add(entry(day, "Cash job for " + client.name(), "1000", "4000", amount));
            return;
        }
        var partner = Optional.of(client.id().value());
        var text = "Maintenance for " + client.name();
        entries.add(entry(
                day,
                text,
                due(day.plusDays(30), line("1100", amount, null, partner)),
                line("4000", null, amount, Optional.empty())));
        if (random.nextInt(5) > 0) {
            entries.add(entry(
                    day.plusDays(14),
                    "Payment of " + client.name(),
                    line("1010", amount, null, Optional.empty()),
                    line("1100", null, amount, partner)));
        }
    }

    /** The work of a subcontractor, owed and mostly paid two weeks later. */
    private void bought(LocalDate day, List<DraftEntry> entries) {
        var amount = dirhams(2_000, 6_000);
        var vendor = vendors.get(random.nextInt(vendors.size()));
        var partner = Optional.of(vendor.id().value());
        entries.add(entry(
                day,
                "Work of " + vendor.name(),
                line("5000", amount, null, Optional.empty()),
                due(day.plusDays(30), line("2000", null, amount, partner))));
        if (random.nextInt(6) > 0) {
            entries.add(entry(
                    day.plusDays(14),
                    "Payment to " + vendor.name(),
                    line("2000", amount, null, partner),
                    line("1010", null, amount, Optional.empty())));
        }
    }

    private DraftEntry entry(LocalDate day, String text, String debit, String credit, Money amount) {
        return entry(
                day, text, line(debit, amount, null, Optional.empty()), line(credit, null, amount, Optional.empty()));
    }

    private static DraftEntry entry(LocalDate day, String text, DraftEntry.Line... lines) {
        return new DraftEntry(day, Optional.empty(), Optional.of(text), JournalCode.GENERAL, List.of(lines));
    }

    private DraftEntry.Line line(String code, @Nullable Money debit, @Nullable Money credit, Optional<UUID> partner) {
        var account = Objects.requireNonNull(accounts.get(code), code);
        return new DraftEntry.Line(
                account.id(),
                Optional.ofNullable(debit),
                Optional.ofNullable(credit),
                Optional.empty(),
                partner,
                Optional.empty(),
                Optional.empty());
    }

    private DraftEntry.Line due(LocalDate day, DraftEntry.Line line) {
        return new DraftEntry.Line(
                line.account(),
                line.debit(),
                line.credit(),
                line.description(),
                line.partner(),
                line.project(),
                Optional.of(day));
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
