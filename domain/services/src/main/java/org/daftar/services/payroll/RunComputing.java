package org.daftar.services.payroll;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.PaySheet;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.Totals;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Leave;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.payroll.Payroll.NewAdjustment;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.payroll.driven.RunStore;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.people.driven.LeaveStore;
import org.daftar.ports.people.driven.PeopleStore;
import org.daftar.services.audit.Moments;

/** Computes the slips of a run, some employees at a time: read in a snapshot, computed outside of any unit, stored in a unit of their own. */
record RunComputing(
        Transactions transactions,
        Snapshots snapshots,
        RunStore runs,
        PayrollRuns reading,
        PeopleStore people,
        LeaveStore leave,
        RunJudge judge,
        Moments moments,
        Ids ids) {

    /** So many that storing their slips takes a few milliseconds. */
    private static final int CHUNK = 100;

    /** Nobody computes that long. */
    private static final Duration ABANDONED = Duration.ofHours(1);

    RunId compute(Caller caller, NewRun wanted) {
        var run = transactions.write(caller, () -> begun(caller, wanted));
        sweep(caller);
        try {
            fill(caller, run, wanted);
        } catch (RuntimeException failed) {
            discard(caller, run.id());
            throw failed;
        }
        return run.id();
    }

    void discard(Caller caller, RunId run) {
        boolean gone = false;
        while (!gone) gone = transactions.write(caller, () -> runs.remove(caller.books(), run, CHUNK));
    }

    private PayrollRun begun(Caller caller, NewRun wanted) {
        caller.require(Permission.PAYROLL_WRITE);
        var period = judge.sound(caller.books(), wanted);
        var run = new PayrollRun(
                new RunId(ids.next()),
                period,
                wanted.payDate(),
                reading.rule(caller.books()),
                Totals.none(judge.profiles().currency(caller.books())),
                moments.now(),
                Optional.empty(),
                Optional.empty());
        runs.begin(caller.books(), run);
        return run;
    }

    /** What a crash left behind, and drafts that were taken back. */
    private void sweep(Caller caller) {
        var before = moments.now().minus(ABANDONED);
        for (var run : snapshots.read(caller.books(), () -> runs.abandoned(caller.books(), before)))
            discard(caller, run);
    }

    private void fill(Caller caller, PayrollRun run, NewRun wanted) {
        var adjustments = wanted.adjustments().stream().collect(groupingBy(NewAdjustment::employee));
        if (wanted.employees().isEmpty()) {
            each(last -> employed(caller.books(), run, last), some -> store(caller, run, some, adjustments));
            each(last -> unsettled(caller.books(), run, last), some -> store(caller, run, some, adjustments));
            return;
        }
        for (int from = 0; from < wanted.employees().size(); from += CHUNK) {
            var some =
                    wanted.employees().subList(from, Math.min(wanted.employees().size(), from + CHUNK));
            store(caller, run, named(caller.books(), some), adjustments);
        }
    }

    private static void each(Function<Optional<EmployeeId>, List<Employee>> after, Consumer<List<Employee>> deed) {
        var some = after.apply(Optional.empty());
        while (!some.isEmpty()) {
            deed.accept(some);
            some = after.apply(Optional.of(some.get(some.size() - 1).id()));
        }
    }

    private List<Employee> employed(Books books, PayrollRun run, Optional<EmployeeId> last) {
        return snapshots.read(
                books,
                () -> people.employed(books, run.period().first(), run.period().last(), last, CHUNK));
    }

    private List<Employee> unsettled(Books books, PayrollRun run, Optional<EmployeeId> last) {
        return snapshots.read(
                books,
                () -> ordered(people, books, runs.unsettled(books, run.period().first(), last, CHUNK)));
    }

    private List<Employee> named(Books books, List<EmployeeId> some) {
        return snapshots.read(books, () -> ordered(people, books, some));
    }

    private static List<Employee> ordered(PeopleStore people, Books books, List<EmployeeId> some) {
        var known = people.details(books, some);
        return some.stream().map(known::get).filter(Objects::nonNull).toList();
    }

    private void store(
            Caller caller, PayrollRun run, List<Employee> some, Map<EmployeeId, List<NewAdjustment>> wanted) {
        var books = caller.books();
        var adjustments = new HashMap<EmployeeId, List<Adjustment>>();
        for (var employee : some) {
            var own = wanted.getOrDefault(employee.id(), List.of());
            if (!own.isEmpty()) adjustments.put(employee.id(), adjusted(employee, run, own));
        }
        var ids = some.stream().map(Employee::id).toList();
        var slips = snapshots.read(books, () -> {
            var approved = leave.approved(books, ids);
            var before = runs.putAside(books, ids);
            return slips(run, some, approved, adjustments, before);
        });
        transactions.write(caller, () -> {
            runs.add(books, run.id(), slips, adjustments);
            return slips.size();
        });
    }

    private static List<Payslip> slips(
            PayrollRun run,
            List<Employee> some,
            Map<EmployeeId, List<Leave>> approved,
            Map<EmployeeId, List<Adjustment>> adjustments,
            Map<EmployeeId, Money> before) {
        var sheet = new PaySheet(run.period(), run.rule());
        var nothing = Money.zero(run.totals().net().currency());
        var slips = new ArrayList<Payslip>();
        for (var employee : some) {
            var id = employee.id();
            var slip = sheet.slip(
                    employee,
                    approved.getOrDefault(id, List.of()),
                    adjustments.getOrDefault(id, List.of()),
                    before.getOrDefault(id, nothing));
            if (slip.net().isNegative()) throw new Refused(negative(employee));
            slips.add(slip);
        }
        return slips;
    }

    private static Refusal negative(Employee employee) {
        return new Refusal.RuleViolated(
                "negative_net",
                "More is taken from employee " + employee.number()
                        + " than is earned. Take less this time, and the rest with a later run.",
                Particulars.of("employee", employee.number().value()));
    }

    private static List<Adjustment> adjusted(Employee employee, PayrollRun run, List<NewAdjustment> wanted) {
        var basic = employee.content().salaryOn(run.period().last()).basic();
        return wanted.stream()
                .map(one -> new Adjustment(
                        one.type(),
                        one.amount()
                                .orElseGet(() -> one.overtime().orElseThrow().worth(basic)),
                        one.note()))
                .toList();
    }
}
