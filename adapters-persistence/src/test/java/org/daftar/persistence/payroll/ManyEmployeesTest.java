package org.daftar.persistence.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.payroll.Wages.MARCH;

import java.util.HashSet;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.daftar.model.kernel.Page;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.people.EmployeeId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.people.Staff;
import org.daftar.ports.payroll.query.PayrollRuns.SlipSort;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** More people than are computed at a time, while somebody else writes. */
@ParameterizedClass
@EnumSource(Database.class)
class ManyEmployeesTest {

    private static final int EMPLOYEES = 250;

    @Parameter
    Database database;

    @Test
    void all_are_paid_once_and_what_others_write_is_there_too() {
        try (var installation = Installation.on(database)) {
            var company = installation.alpha();
            hire(installation);
            var busy = new AtomicBoolean(true);
            var begun = new CompletableFuture<Boolean>();
            var other = CompletableFuture.supplyAsync(() -> {
                long written = 0;
                do {
                    write(company);
                    written++;
                    begun.complete(true);
                } while (busy.get());
                return written;
            });
            begun.join();
            var wages = new Wages(company);
            var run = wages.pay(wages.post(wages.drafted(MARCH)));
            busy.set(false);
            var entries = other.join() + 2;
            assertThat(installation.entries()).isEqualTo(entries);
            assertThat(run.totals().employees()).isEqualTo(EMPLOYEES);
            assertThat(run.totals().net()).isEqualTo(Company.aed("1000.00").proportion(EMPLOYEES, 1));
            assertThat(company.balance("2300")).isEqualTo("0.00");
            assertThat(pages(company, run)).isEqualTo(EMPLOYEES);
        }
    }

    private static void hire(Installation installation) {
        var company = installation.alpha();
        var staff = new Staff(company);
        installation.storage().transactions().write(company.owner(), () -> {
            for (int i = 0; i < EMPLOYEES; i++) staff.hired("Number " + i, Staff.HIRED, "1000");
            return EMPLOYEES;
        });
    }

    private static void write(Company company) {
        company.daftar().ledger().record(company.owner(), company.entry(MARCH, "1010", "3000", "1.00"));
    }

    private static long pages(Company company, PayrollRun run) {
        var seen = new HashSet<EmployeeId>();
        var after = Optional.<Page.Position>empty();
        do {
            var request = new Page.Request<>(SlipSort.EMPLOYEE, true, 100, after);
            var page = company.daftar().read().payrollRuns().slips(company.books(), run.id(), request);
            page.rows().forEach(slip -> seen.add(slip.content().employee()));
            assertThat(page.total()).isEqualTo(EMPLOYEES);
            after = page.next();
        } while (after.isPresent());
        return seen.size();
    }
}
