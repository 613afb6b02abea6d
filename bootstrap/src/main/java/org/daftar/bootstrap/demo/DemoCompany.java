package org.daftar.bootstrap.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Emirate;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.RequestId;
import org.daftar.ports.Storage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.statements.query.BankStatements.StatementSort;
import org.daftar.services.Daftar;

/** A maintenance and trading services company in Dubai with a small workshop, the twelve months up to today. */
public final class DemoCompany {

    public static final String EMAIL = "owner@demo.daftar.example";

    /** Published on purpose: the demo listens on the machine itself, and warns when it is told to listen elsewhere. */
    public static final String PASSWORD = "demo-of-daftar";

    private static final int MONTHS = 12;

    /** The demo is the same every time it is made on one day. */
    private static final long SEED = 20_260_101;

    private static final NewCompany COMPANY = new NewCompany(
            "Nakheel Technical Services LLC",
            Optional.of("Nakheel Technical Services L.L.C"),
            Currency.known("AED"),
            "AE",
            ZoneId.of("Asia/Dubai"),
            1,
            Optional.of("100234567800003"),
            Optional.of(Emirate.DUBAI),
            "uae-trading");

    private DemoCompany() {}

    /** @return how many entries were posted */
    public static long write(Storage storage) {
        var daftar = Daftar.on(storage);
        var origin = new Origin(new RequestId("demo"), "demo");
        var owner = daftar.access()
                .openTenant(
                        origin,
                        new NewTenant("Demo", Plan.SELF_HOSTED, new EmailAddress(EMAIL), "Demo Owner", PASSWORD));
        var company = daftar.access().found(owner, COMPANY);
        var caller = daftar.read()
                .directory()
                .membership(owner.user(), company)
                .orElseThrow()
                .caller(origin);
        var bank = storage.transactions().write(caller, () -> DemoBank.open(daftar, caller));
        var today = LocalDate.ofInstant(
                InstantSource.system().instant(),
                daftar.read().profiles().profile(caller.books()).zone());
        // Each unit draws from a beginning of its own, since a database may have it run twice.
        var limit = Money.of("40000.00 AED");
        var clients = storage.transactions()
                .write(caller, () -> new DemoPeople(daftar, caller, limit, new Random(SEED)).clients());
        var vendors = storage.transactions()
                .write(caller, () -> new DemoPeople(daftar, caller, limit, new Random(SEED + 1)).vendors());
        var story = new DemoYear(daftar, caller, clients, vendors, new Random(SEED + 2));
        var first = today.withDayOfMonth(1).minusMonths(MONTHS - 1);
        var staff = new DemoStaff(daftar, caller);
        inUnit(storage, caller, () -> story.planned(YearMonth.from(today)));
        inUnit(storage, caller, () -> staff.hired(first, new Random(SEED + 3)));
        for (int month = 0; month < MONTHS; month++) {
            var events = story.month(first.plusMonths(month), today);
            inUnit(
                    storage,
                    caller,
                    () -> events.forEach(event -> event.entering().run()));
            staff.paid(first.plusMonths(month), today);
        }
        var workshop = new DemoWorkshop(daftar, caller, today, COMPANY.zone());
        inUnit(storage, caller, () -> workshop.happens(vendors.get(1), clients.get(0)));
        new DemoStatement(daftar, caller, bank).of(first.plusMonths(MONTHS - 2));
        return storage.transactions()
                .write(
                        caller,
                        () -> storage.ledger().journal().head(caller.books()).sequence());
    }

    /** Whether all of it is there: what its bank says is written last. */
    public static boolean isWhole(Storage storage) {
        var read = Daftar.on(storage).read();
        var any = new Page.Request<>(StatementSort.CREATED_AT, true, 1, Optional.empty());
        return read.directory().owners().stream()
                .filter(owner -> read.directory().person(owner.user()).stream()
                        .anyMatch(person -> person.email().equals(EMAIL)))
                .anyMatch(owner -> !read.bankStatements()
                        .list(owner.books(), Optional.empty(), any)
                        .rows()
                        .isEmpty());
    }

    private static void inUnit(Storage storage, Caller caller, Runnable work) {
        storage.transactions().write(caller, () -> {
            work.run();
            return caller;
        });
    }
}
