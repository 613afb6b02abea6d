package org.daftar.ports.payroll.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.PersonName;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;

/** Reading payroll runs and their slips. */
public interface PayrollRuns {

    Optional<PayrollRun> find(Books books, RunId run);

    Page<PayrollRun> list(Books books, Selection selection, Page.Request<RunSort> page);

    /** In the order in which employees were entered. */
    Page<Slip> slips(Books books, RunId run, Page.Request<SlipSort> page);

    Optional<Slip> slip(Books books, RunId run, EmployeeId employee);

    /** By which runs are computed. */
    GratuityRule rule(Books books);

    /** @param from with a day on it or later, and {@code to} on it or before */
    record Selection(Optional<RunState> state, Optional<LocalDate> from, Optional<LocalDate> to) {}

    /** A slip with whom it is of, and what was adjusted. */
    record Slip(Payslip content, EmployeeNumber number, PersonName name, List<Adjustment> adjustments) {

        public Slip {
            adjustments = List.copyOf(adjustments);
        }
    }

    enum RunSort {
        CREATED_AT
    }

    enum SlipSort {
        EMPLOYEE
    }
}
