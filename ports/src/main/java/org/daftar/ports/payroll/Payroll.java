package org.daftar.ports.payroll;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.Overtime;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;

/** Verbs on payroll runs. */
public interface Payroll {

    /**
     * Computes the slips of a run, some at a time, each time in a unit of its own, so that nobody is held up. Not inside a unit. Nothing is
     * seen of it before it is concluded. Refuses what is wrong with the run as a whole. Needs PAYROLL_WRITE.
     */
    RunId compute(Caller caller, NewRun wanted);

    /**
     * Makes a draft of a run that was computed. Refuses employees whom another run pays for the same days ({@code already_in_run}), runs of
     * nobody ({@code nobody_to_pay}), and slips that are out of date already ({@code out_of_date}). Needs PAYROLL_WRITE.
     */
    PayrollRun conclude(Caller caller, RunId run);

    /** Takes back what was computed and not concluded, some at a time; nothing when there is none. Not inside a unit. */
    void discard(Caller caller, RunId run);

    /** Computes and concludes, or leaves nothing. Not inside a unit. */
    default PayrollRun draft(Caller caller, NewRun wanted) {
        var run = compute(caller, wanted);
        try {
            return conclude(caller, run);
        } catch (RuntimeException failed) {
            discard(caller, run);
            throw failed;
        }
    }

    /**
     * Writes one entry with totals by department. Refuses slips of which something changed since they were computed
     * ({@code out_of_date}) and employees who were paid for later days already ({@code later_run_posted}). Needs PAYROLL_POST.
     *
     * @param date of the entry; empty for the end of the period
     */
    PayrollRun post(Caller caller, RunId run, Optional<LocalDate> date);

    /**
     * One payment for all of the run: one debit of the bank, and nobody is owed anything. Needs PAYROLL_POST.
     *
     * @param account of a bank or cash, and the one of the run's file where there is one; empty for that, else for the company's bank
     * @param date empty for the run's day of payment, or today
     */
    PayrollRun pay(Caller caller, RunId run, Optional<AccountId> account, Optional<LocalDate> date);

    /**
     * Has runs computed by that rule from now on; those that were computed stay as they are, and the next one puts aside what the new rule
     * asks beyond the old. Needs COMPANY_MANAGE.
     */
    GratuityRule adopt(Caller caller, GratuityRule rule);

    /** Only a draft. Needs PAYROLL_WRITE. */
    void remove(Caller caller, RunId run);

    /** @param employees empty for all who are employed in the period, and leavers who were not settled */
    record NewRun(
            LocalDate first,
            LocalDate last,
            Optional<LocalDate> payDate,
            List<EmployeeId> employees,
            List<NewAdjustment> adjustments) {

        public NewRun {
            employees = List.copyOf(employees);
            adjustments = List.copyOf(adjustments);
        }

        public static NewRun of(LocalDate first, LocalDate last) {
            return new NewRun(first, last, Optional.empty(), List.of(), List.of());
        }
    }

    /** @param amount or {@code overtime}: one of the two, the latter for overtime alone */
    record NewAdjustment(
            EmployeeId employee,
            AdjustmentType type,
            Optional<Money> amount,
            Optional<Overtime> overtime,
            Optional<String> note) {}
}
