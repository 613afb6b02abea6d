package org.daftar.persistence.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.payroll.Wages.MARCH;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** More people than are computed at a time, while somebody else writes. With {@code -Ddaftar.payroll.employees=10000} it tells how long. */
@ParameterizedClass
@EnumSource(Database.class)
class ManyEmployeesTest {

    private static final int EMPLOYEES = Integer.getInteger("daftar.payroll.employees", 250);

    @Parameter
    Database database;

    @TempDir
    Path directory;

    @Test
    void all_are_paid_once_and_nobody_is_held_up() throws Exception {
        try (var installation = Installation.on(database, directory)) {
            var company = installation.alpha();
            hire(installation);
            var waits = new ArrayList<Long>();
            var busy = new AtomicBoolean(true);
            var other = new Thread(() -> {
                while (busy.get()) waits.add(written(company));
            });
            other.start();
            long began = System.nanoTime();
            var wages = new Wages(company);
            var draft = wages.drafted(MARCH);
            long computed = System.nanoTime();
            var run = wages.pay(wages.post(draft));
            long ended = System.nanoTime();
            busy.set(false);
            other.join();
            assertThat(run.totals().employees()).isEqualTo(EMPLOYEES);
            assertThat(run.totals().net()).isEqualTo(Company.aed("1000.00").proportion(EMPLOYEES, 1));
            assertThat(company.balance("2300")).isEqualTo("0.00");
            assertThat(pages(company, run)).isEqualTo(EMPLOYEES);
            assertThat(waits).isNotEmpty();
            Collections.sort(waits);
            System.out.printf(
                    "%s: %d slips computed in %d ms, posted and paid in %d ms; others waited %d us at most, %d us in 99 of 100%n",
                    database,
                    EMPLOYEES,
                    (computed - began) / 1_000_000,
                    (ended - computed) / 1_000_000,
                    waits.get(waits.size() - 1) / 1000,
                    waits.get(waits.size() * 99 / 100) / 1000);
        }
    }

    private static void hire(Installation installation) {
        var company = installation.alpha();
        var staff = new Staff(company);
        for (int from = 0; from < EMPLOYEES; from += 500) {
            int first = from;
            installation.storage().transactions().write(company.owner(), () -> {
                for (int i = first; i < Math.min(first + 500, EMPLOYEES); i++)
                    staff.hired("Number " + i, Staff.HIRED, "1000");
                return first;
            });
        }
    }

    private static long written(Company company) {
        long began = System.nanoTime();
        company.daftar().ledger().record(company.owner(), company.entry(MARCH, "1010", "3000", "1.00"));
        return System.nanoTime() - began;
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
