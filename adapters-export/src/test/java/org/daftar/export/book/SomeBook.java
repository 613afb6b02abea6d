package org.daftar.export.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.BookFormat;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.Letterhead;
import org.daftar.model.ledger.Subtype;

/** A book whose names are what makes readers stumble. */
record SomeBook(CompanyProfile company, List<Account> chart, List<BookEntry> entries) {

    private static final List<String> NAMES = List.of(
            "شركة الخليج — \"للتجارة\"",
            "=cmd|' /C calc'!A0",
            "two  spaces; a semicolon: a colon",
            "line\nbreak\r\nand\ttab",
            "* star (code) ! mark",
            "a, comma \"and\" quotes\\back",
            "'apostrophe",
            "-1+1",
            "@sum",
            " edges ",
            "tag:value, other:tag",
            "2026-01-01 open Assets:Fake",
            "]]>&<x>\u00e9 🙂",
            "| pipe % percent # hash",
            "x, date:2027-01-01, [2027-02-02]",
            "");
    private static final List<String> CODES =
            List.of("1010", "1010.1", "1010-1", "a-b", "A.b", "abc", "X-abc", "2000", "3000", "4000", "6000");
    private static final List<Subtype> KINDS = List.of(
            Subtype.BANK,
            Subtype.CURRENT_ASSET,
            Subtype.CURRENT_ASSET,
            Subtype.CURRENT_ASSET,
            Subtype.CURRENT_ASSET,
            Subtype.CURRENT_ASSET,
            Subtype.CURRENT_ASSET,
            Subtype.PAYABLE,
            Subtype.CAPITAL,
            Subtype.REVENUE,
            Subtype.OPERATING_EXPENSE);

    static SomeBook of(String currency, int entries, long seed) {
        var random = new Random(seed);
        var money = Currency.known(currency);
        var chart = new ArrayList<Account>();
        for (int i = 0; i < CODES.size(); i++) chart.add(account(i, NAMES.get((int) ((i + seed) & 15))));
        var all = new ArrayList<BookEntry>();
        for (int i = 1; i <= entries; i++) all.add(entry(i, money, random, all));
        return new SomeBook(company(money), chart, all);
    }

    byte[] as(BookFormat format) {
        var out = new ByteArrayOutputStream();
        try {
            new FileBookPress().write(format, company, chart, entries.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Debits less credits of every account that moved and is not even, by code. */
    Map<String, BigDecimal> trialBalance() {
        var sums = new HashMap<String, BigDecimal>();
        for (var entry : entries)
            for (var line : entry.lines())
                sums.merge(line.account().value(), line.amount().toDecimal(), BigDecimal::add);
        return evened(sums);
    }

    static Map<String, BigDecimal> evened(Map<String, BigDecimal> sums) {
        var uneven = new HashMap<String, BigDecimal>();
        sums.forEach((code, sum) -> {
            if (sum.signum() != 0) uneven.put(code, sum.stripTrailingZeros());
        });
        return uneven;
    }

    private static BookEntry entry(int number, Currency currency, Random random, List<BookEntry> before) {
        var reversed = number % 7 == 0 ? Optional.of(before.get(number - 2)) : Optional.<BookEntry>empty();
        var lines = reversed.map(original -> original.lines().stream()
                        .map(line -> new BookEntry.Line(
                                line.account(),
                                line.amount().negated(),
                                line.partner(),
                                line.project(),
                                line.description()))
                        .toList())
                .orElseGet(() -> lines(currency, random));
        return new BookEntry(
                new EntryId(new UUID(9, number)),
                new EntryNumber(JournalCode.GENERAL, 2026, number),
                LocalDate.of(2026, 1, 1).plusDays(number / 3),
                text(random),
                text(random),
                number % 3 == 0
                        ? Optional.of(new JournalEntry.Source("invoice", new UUID(8, number).toString()))
                        : Optional.empty(),
                reversed.map(BookEntry::number),
                lines);
    }

    private static List<BookEntry.Line> lines(Currency currency, Random random) {
        var lines = new ArrayList<BookEntry.Line>();
        long sum = 0;
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            long amount = (random.nextBoolean() ? 1 : -1) * (1 + random.nextLong(1_000_000_000_00L));
            sum += amount;
            lines.add(line(currency, amount, random));
        }
        if (sum == 0) lines.add(line(currency, ++sum, random));
        lines.add(line(currency, -sum, random));
        return lines;
    }

    private static BookEntry.Line line(Currency currency, long amount, Random random) {
        return new BookEntry.Line(
                new AccountCode(CODES.get(random.nextInt(CODES.size()))),
                new Money(amount, currency),
                random.nextInt(4) == 0 ? Optional.of(new UUID(1, random.nextInt(9))) : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(new UUID(2, random.nextInt(9))) : Optional.empty(),
                text(random));
    }

    private static Optional<String> text(Random random) {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(NAMES.get(random.nextInt(NAMES.size() - 1)));
    }

    private static Account account(int place, String name) {
        return new Account(
                new AccountId(new UUID(3, place)),
                new AccountCode(CODES.get(place)),
                name.isEmpty() ? "Plain" : name,
                KINDS.get(place),
                Optional.empty(),
                Optional.empty(),
                true,
                true,
                Instant.EPOCH,
                1);
    }

    private static CompanyProfile company(Currency currency) {
        return new CompanyProfile(
                new CompanyId(new UUID(5, 5)),
                "Alpha \"Trading\"; شركة\nLLC",
                Optional.empty(),
                currency,
                "AE",
                ZoneId.of("Asia/Dubai"),
                1,
                Optional.empty(),
                Optional.empty(),
                Letterhead.unknown(),
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                1);
    }
}
