package org.daftar.persistence.payroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.people.Employee;
import org.daftar.persistence.Company;
import org.daftar.ports.payroll.Payroll.NewAdjustment;
import org.daftar.ports.payroll.Payroll.NewRun;

/** Payroll of a company, with words for running it. */
record Wages(Company company) {

    static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    PayrollRun drafted(LocalDate month, NewAdjustment... adjustments) {
        return company.daftar().payroll().draft(company.owner(), wanted(month, adjustments));
    }

    PayrollRun drafted(LocalDate month, List<Employee> some) {
        var ids = some.stream().map(Employee::id).toList();
        return company.daftar()
                .payroll()
                .draft(company.owner(), new NewRun(month, end(month), Optional.empty(), ids, List.of()));
    }

    PayrollRun posted(LocalDate month, NewAdjustment... adjustments) {
        return post(drafted(month, adjustments));
    }

    PayrollRun post(PayrollRun run) {
        return company.daftar().payroll().post(company.owner(), run.id(), Optional.empty());
    }

    PayrollRun pay(PayrollRun run) {
        return company.daftar()
                .payroll()
                .pay(
                        company.owner(),
                        run.id(),
                        Optional.empty(),
                        Optional.of(run.period().last()));
    }

    Payslip slip(PayrollRun run, Employee employee) {
        return company.daftar()
                .read()
                .payrollRuns()
                .slip(company.books(), run.id(), employee.id())
                .orElseThrow()
                .content();
    }

    static NewRun wanted(LocalDate month, NewAdjustment... adjustments) {
        return new NewRun(month, end(month), Optional.empty(), List.of(), List.of(adjustments));
    }

    static NewAdjustment adjustment(Employee employee, AdjustmentType type, String amount) {
        return new NewAdjustment(
                employee.id(),
                type,
                Optional.of(Company.aed(amount)),
                Optional.empty(),
                Optional.of("\"مكافأة\", =1+1\n"));
    }

    static LocalDate end(LocalDate month) {
        return month.withDayOfMonth(month.lengthOfMonth());
    }
}
