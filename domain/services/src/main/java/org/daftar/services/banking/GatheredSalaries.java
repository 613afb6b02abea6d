package org.daftar.services.banking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.BankDetails;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunState;
import org.daftar.model.payroll.Wage;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.PersonId;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.SalaryFiles;
import org.daftar.ports.banking.SalaryFiles.NewSalaryFile;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.ports.payroll.query.PayrollRuns.Slip;
import org.daftar.ports.payroll.query.PayrollRuns.SlipSort;
import org.daftar.ports.people.query.Employees;

/** What a payroll run pays, from the slips, the employees and their banks, each read for some employees at a time. */
record GatheredSalaries(Snapshots snapshots, PayrollRuns runs, Employees employees, Parties parties)
        implements SalaryFiles {

    private static final int CHUNK = 200;

    @Override
    public NewSalaryBatch gathered(Books books, NewSalaryFile wanted) {
        var run = snapshots
                .read(books, () -> runs.find(books, wanted.run()))
                .orElseThrow(() -> Refused.missing("payroll run", wanted.run()));
        if (run.state() == RunState.DRAFT)
            throw new Refused(new Refusal.InvalidTransition("payroll run", "a draft", "be exported: post it first"));
        var month = run.period().month();
        if (wanted.month().filter(other -> !other.equals(month)).isPresent()) {
            throw new Refused(Refusal.Invalid.of(
                    "salaryMonth", "other_month", "This run pays " + month + ". Leave the month out, or send that."));
        }
        return new NewSalaryBatch(
                run.id().value(),
                month,
                wanted.account(),
                wanted.valueDate(),
                wanted.narrative(),
                wanted.again(),
                lines(books, run));
    }

    private List<NewSalaryBatch.Line> lines(Books books, PayrollRun run) {
        var lines = new ArrayList<NewSalaryBatch.Line>();
        var after = Optional.<Page.Position>empty();
        do {
            var request = new Page.Request<>(SlipSort.EMPLOYEE, true, CHUNK, after, false);
            var page = snapshots.read(books, () -> {
                var slips = runs.slips(books, run.id(), request);
                lines.addAll(lines(books, run, slips.rows()));
                return slips;
            });
            after = page.next();
        } while (after.isPresent());
        return lines;
    }

    private List<NewSalaryBatch.Line> lines(Books books, PayrollRun run, List<Slip> slips) {
        var ids = slips.stream().map(slip -> slip.content().employee()).toList();
        var people = employees.details(books, ids);
        var banks = parties.details(books, ids.stream().map(EmployeeId::party).toList());
        return slips.stream()
                .map(slip -> {
                    var id = slip.content().employee();
                    var person = Optional.ofNullable(people.get(id))
                            .flatMap(known -> known.content().personId());
                    var bank = Optional.ofNullable(banks.get(id.party()))
                            .flatMap(party -> party.content().bank());
                    return line(run, slip, person, bank);
                })
                .toList();
    }

    /** Who is only settled was employed on no day of the month, and a file knows no line without one. */
    private static NewSalaryBatch.Line line(
            PayrollRun run, Slip slip, Optional<PersonId> person, Optional<BankDetails> bank) {
        var wage = Wage.of(slip.content(), slip.adjustments());
        var days = slip.content().days();
        return new NewSalaryBatch.Line(
                slip.content().employee().value(),
                "Employee " + slip.number(),
                person.map(PersonId::value),
                bank.flatMap(BankDetails::routingCode),
                bank.map(BankDetails::account),
                days.map(PayPeriod::first).orElse(run.period().last()),
                days.map(PayPeriod::last).orElse(run.period().last()),
                wage.fixed(),
                new VariablePay(
                        wage.part(PayPart.HOUSING),
                        wage.part(PayPart.CONVEYANCE),
                        wage.part(PayPart.MEDICAL),
                        wage.part(PayPart.ANNUAL_PASSAGE),
                        wage.part(PayPart.OVERTIME),
                        wage.part(PayPart.OTHER),
                        wage.part(PayPart.LEAVE_ENCASHMENT)),
                Math.toIntExact(slip.content().earned().unpaid().halves() / 2));
    }
}
