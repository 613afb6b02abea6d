package org.daftar.bootstrap.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PersonName;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Position;
import org.daftar.ports.banking.SalaryFiles.NewSalaryFile;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.people.Personnel.NewEmployee;
import org.daftar.services.Daftar;

/** Who works for the demo company, and what they are paid at the end of a month. All names and numbers are invented. */
final class DemoStaff {

    /** Given name, family name, nationality, title, department, basic pay, housing. */
    private static final List<String> ROWS = List.of(
            "Huda|Al Mazrouei|AE|General manager|Management|10500|2500",
            "Grace|Mendoza|PH|Accountant|Finance|5000|1500",
            "Arjun|Pillai|IN|Foreman|Workshop|4800|1200",
            "بلال|حسين|PK|Technician|Workshop|2600|700",
            "Samuel|Okafor|NG|Technician|Workshop|2600|700");

    private static final Pension PENSION = new Pension(
            Pension.Scheme.GPSSA_2023, Pension.Scheme.GPSSA_2023.shares().orElseThrow(), Optional.empty());

    private final Daftar daftar;
    private final Caller caller;

    DemoStaff(Daftar daftar, Caller caller) {
        this.daftar = daftar;
        this.caller = caller;
    }

    /** The last one takes two days without pay in the tenth month. */
    void hired(LocalDate day, Random random) {
        var employees = ROWS.stream()
                .map(row -> daftar.personnel().hire(caller, wanted(row.split("\\|"), day, random)))
                .toList();
        var leave =
                new Leave(LeaveType.UNPAID, day.plusMonths(9), day.plusMonths(9).plusDays(1), false);
        var away = employees.get(employees.size() - 1).id();
        var asked = daftar.leaveDesk().ask(caller, away, leave, Optional.empty());
        daftar.leaveDesk().approve(caller, asked.id());
    }

    /** Not inside a unit. */
    void paid(LocalDate first, LocalDate today) {
        var payDay = first.plusMonths(1);
        if (payDay.isAfter(today)) return;
        var run = daftar.payroll().draft(caller, NewRun.of(first, payDay.minusDays(1)));
        daftar.payroll().post(caller, run.id(), Optional.empty());
        if (payDay.plusMonths(1).isAfter(today)) filed(run.id());
        daftar.payroll().pay(caller, run.id(), Optional.empty(), Optional.of(payDay));
    }

    /** The file for the bank. */
    private void filed(RunId run) {
        var wanted =
                new NewSalaryFile(run, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
        daftar.batching().pay(caller, daftar.salaryFiles().gathered(caller.books(), wanted));
    }

    private static NewEmployee wanted(String[] row, LocalDate day, Random random) {
        boolean national = row[2].equals("AE");
        return new NewEmployee(
                Optional.empty(),
                PersonName.of(row[0], Optional.of(row[1])),
                Optional.empty(),
                Optional.empty(),
                Optional.of(DemoPeople.bank(random)),
                day,
                new Position(Optional.of(row[3]), Optional.of(row[4]), Optional.empty()),
                Money.of(row[5] + ".00 AED"),
                Map.of(PayPart.HOUSING, Money.of(row[6] + ".00 AED")),
                Optional.of(new PersonId("1" + DemoPeople.digits(13, random))),
                Optional.of(row[2]),
                national ? PENSION : Pension.NONE,
                Employment.USUAL_LEAVE,
                Optional.empty());
    }
}
