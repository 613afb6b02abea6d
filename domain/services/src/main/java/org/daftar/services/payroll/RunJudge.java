package org.daftar.services.payroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.Payroll.NewAdjustment;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.people.driven.PeopleStore;

/** Judges a run that somebody wants as a whole, and names every fault at once. */
record RunJudge(PeopleStore people, CompanyProfiles profiles) {

    /** A thousand million of the currency's units: nobody's month is adjusted by more. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    /** @throws Refused invalid with every flaw */
    PayPeriod sound(Books books, NewRun wanted) {
        if (!PayPeriod.isOneMonth(wanted.first(), wanted.last())) {
            throw new Refused(Refusal.Invalid.of(
                    "periodEnd", "not_one_month", "A run pays days of one calendar month. Choose an end within it."));
        }
        var period = new PayPeriod(wanted.first(), wanted.last());
        var flaws = new ArrayList<Flaw>();
        judgeEmployees(books, wanted, period, flaws);
        judgeAdjustments(books, wanted, flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return period;
    }

    private void judgeEmployees(Books books, NewRun wanted, PayPeriod period, List<Flaw> flaws) {
        var known = people.details(books, wanted.employees());
        var seen = new HashSet<EmployeeId>();
        for (int i = 0; i < wanted.employees().size(); i++) {
            var id = wanted.employees().get(i);
            var path = "employeeIds[" + i + "]";
            var employee = known.get(id);
            if (employee == null) flaws.add(unknown(path, id));
            else if (!seen.add(id)) flaws.add(new Flaw(path, "twice", "This employee is named already."));
            else if (employee.service().hired().isAfter(period.last())) {
                flaws.add(new Flaw(
                        path,
                        "not_employed",
                        "Employee " + employee.number() + " is employed from "
                                + employee.service().hired() + " on."));
            }
        }
    }

    private void judgeAdjustments(Books books, NewRun wanted, List<Flaw> flaws) {
        var ids = wanted.adjustments().stream().map(NewAdjustment::employee).toList();
        var known = people.details(books, ids);
        var currency = profiles.currency(books);
        for (int i = 0; i < wanted.adjustments().size(); i++) {
            var adjustment = wanted.adjustments().get(i);
            var path = "adjustments[" + i + "]";
            var employee = known.get(adjustment.employee());
            if (employee == null) flaws.add(unknown(path + ".employeeId", adjustment.employee()));
            else if (!wanted.employees().isEmpty() && !wanted.employees().contains(employee.id())) {
                flaws.add(new Flaw(
                        path + ".employeeId",
                        "not_in_run",
                        "Employee " + employee.number() + " is not among those who are paid."));
            }
            judgeAmount(adjustment, currency, path, flaws);
        }
    }

    private static void judgeAmount(NewAdjustment adjustment, Currency currency, String path, List<Flaw> flaws) {
        boolean timed = adjustment.overtime().isPresent();
        if (timed == adjustment.amount().isPresent() || timed && adjustment.type() != AdjustmentType.OVERTIME) {
            flaws.add(new Flaw(
                    path + ".amount", "one_of_two", "Send an amount; of overtime, send hours instead if you like."));
        } else if (adjustment.amount().filter(amount -> !amount.isPositive()).isPresent()) {
            flaws.add(new Flaw(
                    path + ".amount", "not_positive", "An adjustment is above zero; its type says which way."));
        } else if (adjustment
                .amount()
                .filter(amount -> !amount.currency().equals(currency)
                        || amount.toDecimal().compareTo(MOST) > 0)
                .isPresent()) {
            flaws.add(new Flaw(path + ".amount", "too_large", "No adjustment is larger than " + MOST + "."));
        }
    }

    private static Flaw unknown(String path, EmployeeId id) {
        return new Flaw(path, "unknown_employee", "There is no employee " + id + " in this company.");
    }
}
