package org.daftar.model.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** Sound entries of any shape, between accounts of every subtype, on the days of four years. */
final class SomeEntries {

    static final Currency AED = Currency.known("AED");
    static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** One account of every subtype. */
    static final List<Account> CHART =
            Stream.of(Subtype.values()).map(SomeEntries::account).toList();

    private SomeEntries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<List<JournalEntry>> lists() {
        return entries().list().ofMaxSize(25);
    }

    static Arbitrary<JournalEntry> entries() {
        var amounts = Arbitraries.longs()
                .between(-1_000_000_000, 1_000_000_000)
                .filter(minor -> minor != 0)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .filter(minors -> sum(minors) != 0);
        return Combinators.combine(days(), amounts, Arbitraries.of(CHART).list().ofSize(5), text(), text(), source())
                .as((day, minors, accounts, reference, description, source) -> new JournalEntry(
                        JournalCode.GENERAL,
                        day,
                        reference,
                        description,
                        source,
                        lines(minors, accounts, description)));
    }

    private static Arbitrary<Optional<String>> text() {
        return Arbitraries.strings().alpha().ofMaxLength(8).optional(0.5);
    }

    private static Arbitrary<Optional<JournalEntry.Source>> source() {
        return Arbitraries.of(new JournalEntry.Source("invoice", "1"), new JournalEntry.Source("bill", "2"))
                .optional(0.3);
    }

    /** The last line is what the others lack. */
    private static List<EntryLine> lines(List<Long> minors, List<Account> accounts, Optional<String> text) {
        var all = new ArrayList<>(minors);
        all.add(-sum(minors));
        var lines = new ArrayList<EntryLine>();
        for (int i = 0; i < all.size(); i++) {
            var amount = new Money(all.get(i), AED);
            var id = accounts.get(i).id();
            var described = i == 0 ? text : Optional.<String>empty();
            lines.add(new EntryLine(id, amount, Optional.empty(), Optional.empty(), described, Optional.empty()));
        }
        return Collections.unmodifiableList(lines);
    }

    private static long sum(List<Long> minors) {
        return minors.stream().mapToLong(Long::longValue).sum();
    }

    private static Account account(Subtype subtype) {
        return new Account(
                new AccountId(new UUID(7, subtype.ordinal())),
                new AccountCode(Integer.toString(1000 + subtype.ordinal())),
                subtype.name(),
                subtype,
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Instant.EPOCH,
                1);
    }
}
