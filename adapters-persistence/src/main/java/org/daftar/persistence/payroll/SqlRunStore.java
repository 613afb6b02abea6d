package org.daftar.persistence.payroll;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayrollPosting;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.Totals;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.AccountKeys;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.driven.RunStore;

final class SqlRunStore implements RunStore {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlRunStore(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void begin(Books books, PayrollRun run) {
        var session = sessions.writing(books);
        runs(session).begin(session.company(), PlaneHead.of(session).drawKey(), RunRows.begun(run));
    }

    @Override
    public void add(Books books, RunId run, List<Payslip> slips, Map<EmployeeId, List<Adjustment>> adjustments) {
        if (slips.isEmpty()) return;
        var session = sessions.writing(books);
        long key = key(session, run);
        var period = Objects.requireNonNull(runs(session).computing(session.company(), run.value()));
        slips(session).insert(session.company(), key, period.lastDay(), SlipRows.json(slips));
        for (var slip : slips)
            adjust(session, key, slip.employee(), adjustments.getOrDefault(slip.employee(), List.of()));
    }

    private static void adjust(Session session, long run, EmployeeId employee, List<Adjustment> adjustments) {
        int place = 0;
        for (var adjustment : adjustments)
            slips(session)
                    .adjust(
                            session.company(),
                            run,
                            employee.value(),
                            ++place,
                            adjustment.type().name(),
                            adjustment.amount().minor(),
                            adjustment.note().orElse(null));
    }

    @Override
    public Summary summary(Books books, RunId run) {
        var currency = profiles.currency(books);
        var rows = of(books, run, (session, key) -> slips(session).summary(session.company(), key));
        return new Summary(
                rows.stream().map(row -> totals(row, currency)).reduce(Totals.none(currency), Totals::plus),
                rows.stream()
                        .map(row -> new PayrollPosting.Department(
                                Optional.ofNullable(row.department()), new Money(row.gross(), currency)))
                        .toList());
    }

    private static Totals totals(SlipMapper.DepartmentRow row, Currency currency) {
        return new Totals(
                row.employees(),
                new Money(row.gross(), currency),
                new Money(row.withheld(), currency),
                new Money(row.repaid(), currency),
                new Money(row.employer(), currency),
                new Money(row.gratuity(), currency),
                new Money(row.gratuityPaid(), currency),
                new Money(row.net(), currency));
    }

    @Override
    public void conclude(Books books, PayrollRun run) {
        var session = sessions.writing(books);
        runs(session).total(session.company(), run.id().value(), RunRows.row(run.totals()), null);
    }

    @Override
    public void post(Books books, PayrollRun run) {
        var session = sessions.writing(books).settled();
        var entry = run.posted().orElseThrow().entry();
        runs(session).total(session.company(), run.id().value(), RunRows.row(run.totals()), entry.value());
    }

    @Override
    public void pay(Books books, PayrollRun run) {
        var session = sessions.writing(books).settled();
        var paid = run.paid().orElseThrow();
        long account = AccountKeys.of(session, paid.account());
        runs(session).pay(session.company(), run.id().value(), paid.entry().value(), account);
    }

    @Override
    public void withdraw(Books books, RunId run) {
        var session = sessions.writing(books);
        runs(session).withdraw(session.company(), run.value());
    }

    @Override
    public Optional<PayrollRun> find(Books books, RunId run) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(runs(session).find(session.company(), run.value())))
                .map(row -> RunRows.run(row, currency));
    }

    @Override
    public void adopt(Books books, GratuityRule rule) {
        var session = sessions.writing(books);
        runs(session)
                .adopt(session.company(), rule.daily().name(), rule.capBase().name());
    }

    @Override
    public Optional<AccountId> orderedFrom(Books books, RunId run) {
        return sessions.with(
                        books,
                        session -> Optional.ofNullable(runs(session).orderedFrom(session.company(), run.value())))
                .map(AccountId::new);
    }

    @Override
    public Optional<PayrollRun> computing(Books books, RunId run) {
        var currency = profiles.currency(books);
        return sessions.with(
                        books, session -> Optional.ofNullable(runs(session).computing(session.company(), run.value())))
                .map(row -> RunRows.run(row, currency));
    }

    @Override
    public List<RunId> abandoned(Books books, Instant before) {
        return sessions.with(books, session -> runs(session).abandoned(session.company(), before)).stream()
                .map(RunId::new)
                .toList();
    }

    @Override
    public boolean remove(Books books, RunId run, int most) {
        var session = sessions.writing(books);
        var key = runs(session).key(session.company(), run.value());
        if (key == null || runs(session).find(session.company(), run.value()) != null) return true;
        slips(session).deleteAdjustments(session.company(), key, most);
        slips(session).delete(session.company(), key, most);
        if (slips(session).any(session.company(), key) > 0) return false;
        runs(session).delete(session.company(), key);
        return true;
    }

    @Override
    public Map<EmployeeId, Money> putAside(Books books, Collection<EmployeeId> employees) {
        if (employees.isEmpty()) return Map.of();
        var currency = profiles.currency(books);
        var asked = new Among.Ids(employees.stream().map(EmployeeId::value).toList());
        return sessions.with(books, session -> slips(session).putAside(session.company(), asked)).stream()
                .filter(row -> row.amount() != null)
                .collect(toMap(
                        row -> new EmployeeId(row.employee()),
                        row -> new Money(Objects.requireNonNull(row.amount()), currency)));
    }

    @Override
    public List<EmployeeId> unsettled(Books books, LocalDate day, Optional<EmployeeId> after, int most) {
        var last = after.map(EmployeeId::value).orElse(null);
        return sessions.with(books, session -> slips(session).unsettled(session.company(), day, last, most)).stream()
                .map(EmployeeId::new)
                .toList();
    }

    @Override
    public List<EmployeeNumber> paidTwice(Books books, RunId run, int most) {
        return numbers(of(books, run, (session, key) -> slips(session).paidTwice(session.company(), key, most)));
    }

    @Override
    public List<EmployeeNumber> outOfDate(Books books, RunId run, int most) {
        return numbers(of(books, run, (session, key) -> slips(session).outOfDate(session.company(), key, most)));
    }

    @Override
    public List<EmployeeNumber> paidLater(Books books, RunId run, int most) {
        return numbers(of(books, run, (session, key) -> slips(session).paidLater(session.company(), key, most)));
    }

    @Override
    public void refreshPutAside(Books books, RunId run) {
        var session = sessions.writing(books);
        slips(session).refresh(session.company(), key(session, run));
    }

    @Override
    public Optional<LocalDate> paidThrough(Books books, EmployeeId employee) {
        return sessions.with(
                books, session -> Optional.ofNullable(slips(session).paidThrough(session.company(), employee.value())));
    }

    @Override
    public List<RunId> runsAfter(Books books, Optional<RunId> last, int most) {
        var id = last.map(RunId::value).orElse(null);
        return sessions.with(books, session -> runs(session).after(session.company(), id, most)).stream()
                .map(RunId::new)
                .toList();
    }

    @Override
    public List<Payslip> slipsAfter(Books books, RunId run, Optional<EmployeeId> last, int most) {
        var currency = profiles.currency(books);
        var id = last.map(EmployeeId::value).orElse(null);
        return of(books, run, (session, key) -> slips(session).after(session.company(), key, id, most)).stream()
                .map(row -> SlipRows.slip(row, currency))
                .toList();
    }

    @Override
    public Contradictions contradictions(Books books, RunId run) {
        var currency = profiles.currency(books);
        return of(books, run, (session, key) -> RunFaults.of(session.settled(), key, currency));
    }

    @Override
    public List<String> orphans(Books books) {
        return sessions.with(books, session -> RunFaults.orphans(session.settled()));
    }

    @Override
    public Money owed(Books books) {
        var currency = profiles.currency(books);
        return new Money(sessions.with(books, session -> runs(session).owed(session.company())), currency);
    }

    private interface Question<T> {
        T of(Session session, long run);
    }

    private <T> T of(Books books, RunId run, Question<T> question) {
        return sessions.with(books, session -> question.of(session, key(session, run)));
    }

    private static long key(Session session, RunId run) {
        return Objects.requireNonNull(runs(session).key(session.company(), run.value()), () -> "No run " + run);
    }

    private static List<EmployeeNumber> numbers(List<String> numbers) {
        return numbers.stream().map(EmployeeNumber::new).toList();
    }

    private static RunMapper runs(Session session) {
        return session.mapper(RunMapper.class);
    }

    private static SlipMapper slips(Session session) {
        return session.mapper(SlipMapper.class);
    }
}
