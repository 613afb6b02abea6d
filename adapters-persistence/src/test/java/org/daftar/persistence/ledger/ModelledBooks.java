package org.daftar.persistence.ledger;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.ChartTemplate;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.ports.Storage;
import org.daftar.ports.audit.query.AuditTrail.FactRow;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Balances.Turnover;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.services.Daftar;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.ledger.OpenItems;

/** One company's real books beside their model. */
final class ModelledBooks {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    /** Around every day on which something happens, and long after. */
    private static final List<LocalDate> AGES = List.of(
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 2, 27),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 3, 31),
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2027, 6, 15),
            LocalDate.of(2027, 9, 30));

    /** A step, and whether it is only rehearsed. */
    record Call(Step step, boolean rehearsal) {}

    private final Database database;
    private final Storage storage;
    private final UnsteadyClock clock;
    private final Company company;
    private final Company other;
    private final EntryId foreignEntry;
    private final AccountId foreignAccount;
    private final ReferenceBooks model;
    private final TreeMap<String, UUID> partners;
    private final OpenItems items;
    private final List<EntryId> entries = new ArrayList<>();

    ModelledBooks(
            Database database,
            Storage storage,
            UnsteadyClock clock,
            Company company,
            Company other,
            EntryId foreignEntry) {
        this.database = database;
        this.storage = storage;
        this.clock = clock;
        this.company = company;
        this.other = other;
        this.foreignEntry = foreignEntry;
        foreignAccount = other.account("1010");
        var template = ChartTemplate.of("uae-trading").orElseThrow().rows();
        model = new ReferenceBooks(
                template.stream().map(ChartTemplate.Row::code).toList(),
                template.stream()
                        .filter(row -> row.role().isPresent())
                        .map(ChartTemplate.Row::code)
                        .toList(),
                3);
        var ids = new TreeMap<String, UUID>();
        for (var name : List.of("p", "q"))
            ids.put(name, company.client(name).id().value());
        partners = ids;
        items = LedgerUseCases.over(
                        storage,
                        storage.party().partners(),
                        storage.projects().nameable(),
                        List.of(),
                        clock,
                        new SplittableRandom(5),
                        Notary.none())
                .items();
    }

    /** Runs the calls in one batch, tells them to the model in the order in which they take effect, and compares all. */
    void run(List<Call> calls) {
        var outcomes = together(calls);
        for (int i : inOrderOfEffect(calls)) {
            var call = calls.get(i);
            var outcome = outcomes.get(i);
            assertThat(heard(outcome)).as(call.toString()).isEqualTo(expected(call));
            if (call.rehearsal()) continue;
            if (outcome instanceof Outcome.Done<Step.Answer> done)
                done.answer().entered().ifPresent(entries::add);
        }
        compare();
    }

    private List<Integer> inOrderOfEffect(List<Call> calls) {
        var order = IntStream.range(0, calls.size()).boxed();
        // Where there are no savepoints, a batch is committed before anybody rehearses.
        return database == Database.POSTGRESQL
                ? order.sorted(comparing(i -> calls.get(i).rehearsal())).toList()
                : order.toList();
    }

    private List<Outcome<Step.Answer>> together(List<Call> calls) {
        var outcomes = new ArrayList<Outcome<Step.Answer>>();
        var lent = new ArrayList<Runnable>();
        // Open them now: what is lent is then the leading of the batch and nothing else.
        storage.snapshots().read(books(), () -> 0);
        for (var call : calls) {
            var unit = new Unit<>(
                    () -> call.step().real(this),
                    call.rehearsal(),
                    System.nanoTime() + Long.MAX_VALUE / 2,
                    outcomes::add);
            storage.transactions().submit(books(), unit, lent::add);
        }
        assertThat(lent).hasSize(1);
        lent.get(0).run();
        return outcomes;
    }

    private static String heard(Outcome<Step.Answer> outcome) {
        if (outcome instanceof Outcome.Done<Step.Answer> done)
            return done.answer().text();
        return Step.code(((Outcome.Failed<Step.Answer>) outcome).cause());
    }

    private String expected(Call call) {
        try {
            return call.step().model(call.rehearsal() ? model.copy() : model);
        } catch (ReferenceBooks.No no) {
            return "no: " + no.getMessage();
        }
    }

    private void compare() {
        var report = daftar().verification().verify(books(), (seen, things) -> {});
        assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
        assertThat(report.entries()).isEqualTo(model.posted());
        for (var day : List.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 28), LAST)) {
            assertThat(sums(daftar().read().balances().asOf(books(), day)))
                    .as("as of %s", day)
                    .isEqualTo(model.trialBalance(FIRST, day));
        }
        var from = LocalDate.of(2025, 12, 31);
        var to = LocalDate.of(2026, 3, 30);
        assertThat(sums(daftar().read().balances().between(books(), from, to))).isEqualTo(model.trialBalance(from, to));
        for (var day : AGES) {
            compareAging(Control.RECEIVABLE, "1100", day);
            compareAging(Control.PAYABLE, "2000", day);
        }
        assertThat(list()).isEqualTo(model.list());
        assertThat(chart()).isEqualTo(model.chart());
        assertThat(daftar().read().auditTrail().after(books(), 0, 10_000))
                .extracting(FactRow::sequence)
                .isEqualTo(LongStream.rangeClosed(1, model.facts()).boxed().toList());
    }

    private void compareAging(Control control, String account, LocalDate day) {
        var aging = daftar().read().subledger().aging(books(), control, day, Optional.empty());
        var rows = new TreeMap<String, List<BigDecimal>>();
        for (var row : aging.partners()) {
            var figures = Stream.of(
                    row.current(),
                    row.days1To30(),
                    row.days31To60(),
                    row.days61To90(),
                    row.over90(),
                    row.unallocated());
            rows.put(name(row.partner()), figures.map(ModelledBooks::decimal).toList());
        }
        assertThat(rows)
                .as("%s at the end of %s", control, day)
                .isEqualTo(model.items().aging(account, control.sign(), day));
        var balance = daftar().read().balances().balance(books(), account(account), day);
        assertThat(aging.total()).isEqualTo(control.sign() > 0 ? balance : balance.negated());
    }

    private String name(UUID partner) {
        return partners.entrySet().stream()
                .filter(known -> known.getValue().equals(partner))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    UUID partner(String name) {
        return Objects.requireNonNull(partners.get(name));
    }

    OpenItems items() {
        return items;
    }

    ReferenceItems modelledItems() {
        return model.items();
    }

    private TreeMap<String, ReferenceBooks.Sums> sums(List<Turnover> turnovers) {
        var codes = daftar().read().accounts().chart(books()).stream()
                .collect(toMap(Account::id, a -> a.code().value()));
        var sums = new TreeMap<String, ReferenceBooks.Sums>();
        for (var turnover : turnovers) {
            var told = new ReferenceBooks.Sums(
                    decimal(turnover.debit()), decimal(turnover.credit()), decimal(turnover.cash()));
            sums.put(codes.get(turnover.account()), told);
        }
        return sums;
    }

    private List<String> list() {
        var everything = new Entries.Selection(Optional.empty(), Optional.empty(), Optional.empty());
        var page = daftar().read()
                .entries()
                .list(
                        books(),
                        everything,
                        new Page.Request<>(Entries.EntrySort.CREATED_AT, true, 1000, Optional.empty()));
        assertThat(page.total()).isEqualTo(page.rows().size());
        return page.rows().stream().map(ModelledBooks::row).toList();
    }

    private static String row(Entries.EntryView view) {
        var number = view.posted().map(posted -> posted.number().toString()).orElse("-");
        var content = view.content();
        return view.status() + " " + number + " " + content.date() + " " + decimal(content.total());
    }

    private TreeMap<String, Boolean> chart() {
        var chart = new TreeMap<String, Boolean>();
        daftar().read()
                .accounts()
                .chart(books())
                .forEach(account -> chart.put(account.code().value(), account.active()));
        return chart;
    }

    private static BigDecimal decimal(Money money) {
        return BigDecimal.valueOf(money.minor(), 2);
    }

    Daftar daftar() {
        return company.daftar();
    }

    UnsteadyClock clock() {
        return clock;
    }

    Storage storage() {
        return storage;
    }

    Books books() {
        return company.books();
    }

    Caller caller() {
        return company.owner();
    }

    /** As the current unit sees the chart. */
    AccountId account(String code) {
        Accounts accounts = daftar().read().accounts();
        return accounts.byCode(books(), code).map(Account::id).orElseGet(Step::unknownAccount);
    }

    AccountId foreignAccount() {
        return foreignAccount;
    }

    EntryId foreignEntry() {
        return foreignEntry;
    }

    EntryId entry(int which) {
        return entries.get(which);
    }

    int size() {
        return entries.size();
    }
}
