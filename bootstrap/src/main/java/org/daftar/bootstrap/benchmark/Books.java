package org.daftar.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.daftar.bootstrap.benchmark.StockFiller.Stocked;
import org.daftar.bootstrap.place.Place;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.Subtype;
import org.daftar.ports.Storage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;

/** The companies a run writes in and reads from, made through the use cases before the server starts. */
record Books(
        List<CompanyId> companies,
        Sized small,
        Sized large,
        Sized trading,
        Sized paying,
        Sized banking,
        Stocked shop,
        Stocked warehouse) {

    static final String EMAIL = "owner@benchmark.example";
    static final String PASSWORD = "only for the benchmark";
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    static final int DAYS = 1_000;

    private static final long FEW_LINES = 100_000;
    private static final long FEW_EVENTS = 10_000;
    private static final Origin ORIGIN = new Origin(new RequestId("benchmark"), "benchmark");
    private static final int PARALLEL_COMPANIES = 8;
    private static final int LINES_OF_ENTRY = 10;
    private static final int ENTRIES_OF_UNIT = 200;

    /**
     * A company that reports are made of.
     *
     * @param size posted lines, invoices, employees
     */
    record Sized(CompanyId company, long size) {}

    /**
     * What is to be there before anything is measured.
     *
     * @param lines posted lines of the large company; the small one has a hundred thousand at most
     * @param invoices of the trading company
     * @param employees of the paying company
     * @param postings on the bank account of the banking company, none of them on a statement
     * @param events of stock in the warehouse; the shop has ten thousand at most
     * @param mostItems that the events are of
     */
    record Wanted(long lines, long invoices, long employees, long postings, long events, long mostItems) {

        static final Wanted NOTHING = new Wanted(0, 0, 0, 0, 0, 0);
    }

    /** Told of so many lines or invoices that are there, of those wanted. */
    @FunctionalInterface
    interface Progress {

        void made(String what, long made, long wanted);
    }

    static Books create(Place place, Wanted wanted, Progress progress) {
        try (var storage = place.open()) {
            var daftar = Daftar.on(storage);
            var owner = daftar.access()
                    .openTenant(
                            ORIGIN,
                            new NewTenant("Benchmark", Plan.SELF_HOSTED, new EmailAddress(EMAIL), "Owner", PASSWORD));
            var companies = new ArrayList<CompanyId>();
            for (int i = 1; i <= PARALLEL_COMPANIES; i++)
                companies.add(daftar.access().found(owner, NewCompany.trading("Company " + i)));
            var maker = new Maker(storage, daftar, owner, progress);
            return new Books(
                    companies,
                    maker.ledger("Small Company", Math.min(wanted.lines(), FEW_LINES)),
                    maker.ledger("Large Company", wanted.lines()),
                    maker.trade("Trading Company", wanted.invoices()),
                    maker.payroll("Paying Company", wanted.employees()),
                    maker.bank("Banking Company", wanted.postings()),
                    maker.stock("Shop", Math.min(wanted.events(), FEW_EVENTS), wanted.mostItems()),
                    maker.stock("Warehouse", wanted.events(), wanted.mostItems()));
        }
    }

    List<CompanyId> all() {
        var filled = Stream.concat(
                Stream.of(small, large, trading, paying, banking).map(Sized::company),
                Stream.of(shop, warehouse).map(Stocked::company));
        return Stream.concat(companies.stream(), filled).toList();
    }

    static LocalDate day(Random random) {
        return FIRST_DAY.plusDays(random.nextInt(DAYS));
    }

    private record Maker(Storage storage, Daftar daftar, SignedIn owner, Progress progress) {

        Sized ledger(String name, long lines) {
            var caller = company(name);
            fill(caller, lines);
            return new Sized(caller.books().company(), lines);
        }

        Sized trade(String name, long invoices) {
            var caller = company(name);
            new TradeFiller(storage.transactions(), daftar, caller)
                    .fill(invoices, made -> progress.made("invoices", made, invoices));
            return new Sized(caller.books().company(), invoices);
        }

        Sized payroll(String name, long employees) {
            var caller = company(name);
            new PayrollFiller(storage.transactions(), daftar, caller)
                    .fill(employees, made -> progress.made("employees", made, employees));
            return new Sized(caller.books().company(), employees);
        }

        Sized bank(String name, long postings) {
            var caller = company(name);
            new BankFiller(storage.transactions(), daftar, caller)
                    .fill(postings, made -> progress.made("receipts", made, postings));
            return new Sized(caller.books().company(), postings);
        }

        Stocked stock(String name, long events, long mostItems) {
            return new StockFiller(storage.transactions(), daftar, company(name))
                    .fill(events, mostItems, made -> progress.made("events of stock", made, events));
        }

        private Caller company(String name) {
            var company = daftar.access().found(owner, NewCompany.trading(name));
            return daftar.read()
                    .directory()
                    .membership(owner.user(), company)
                    .orElseThrow()
                    .caller(ORIGIN);
        }

        /** Entries of ten lines on all accounts that are entered by hand, day by day over {@link #DAYS} days. */
        private void fill(Caller caller, long lines) {
            var accounts = daftar.read().accounts().chart(caller.books()).stream()
                    .filter(account -> account.subtype().manual() == Subtype.Manual.OPEN)
                    .map(account -> account.id())
                    .toList();
            var random = new Random(1);
            for (long written = 0; written < lines; ) {
                long count = Math.min(ENTRIES_OF_UNIT, (lines - written + LINES_OF_ENTRY - 1) / LINES_OF_ENTRY);
                var day = FIRST_DAY.plusDays(written * DAYS / lines);
                storage.transactions().write(caller, () -> {
                    for (long i = 0; i < count; i++) daftar.ledger().record(caller, entry(day, accounts, random));
                    return count;
                });
                written += count * LINES_OF_ENTRY;
                progress.made("lines", written, lines);
            }
        }
    }

    private static DraftEntry entry(LocalDate day, List<AccountId> accounts, Random random) {
        var aed = Currency.known("AED");
        var lines = new ArrayList<EntryLine>();
        for (int i = 0; i < LINES_OF_ENTRY / 2; i++) {
            var amount = Money.of(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 2), aed);
            lines.add(EntryLine.debit(accounts.get(random.nextInt(accounts.size())), amount));
            lines.add(EntryLine.credit(accounts.get(random.nextInt(accounts.size())), amount));
        }
        return DraftEntry.of(JournalCode.GENERAL, day, Optional.of("Entry of the benchmark"), lines);
    }
}
