package org.daftar.ports.payroll.driven;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
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

/** Where payroll runs and their slips live. */
public interface RunStore {

    /** A run that is being computed: no query shows it. */
    void begin(Books books, PayrollRun run);

    /** @param adjustments of those employees who have any */
    void add(Books books, RunId run, List<Payslip> slips, Map<EmployeeId, List<Adjustment>> adjustments);

    /** What the slips of a run come to, by department in the order of names. */
    Summary summary(Books books, RunId run);

    /** From now on queries show it. */
    void conclude(Books books, PayrollRun run);

    /** A draft is gone; what is left of it is taken away with those that were never concluded. */
    void withdraw(Books books, RunId run);

    void post(Books books, PayrollRun run);

    void pay(Books books, PayrollRun run);

    Optional<PayrollRun> find(Books books, RunId run);

    /** By that rule runs are computed from now on. */
    void adopt(Books books, GratuityRule rule);

    /** From which account the last file for a bank has the run paid. */
    Optional<AccountId> orderedFrom(Books books, RunId run);

    /** One that is being computed. */
    Optional<PayrollRun> computing(Books books, RunId run);

    /** Runs that were begun before that and never concluded. */
    List<RunId> abandoned(Books books, Instant before);

    /** Takes away so many slips, and the run once none is left. @return whether nothing is left */
    boolean remove(Books books, RunId run, int most);

    /** What earlier slips that were posted have put aside for the end of service. */
    Map<EmployeeId, Money> putAside(Books books, Collection<EmployeeId> employees);

    /** Who left before that day, was paid before, and got no last slip. */
    List<EmployeeId> unsettled(Books books, LocalDate day, Optional<EmployeeId> after, int most);

    /** Of the run's employees, numbers of those whom another run pays for days of its period. */
    List<EmployeeNumber> paidTwice(Books books, RunId run, int most);

    /** Of the run's employees, numbers of those of whom something changed on which pay depends since it was computed. */
    List<EmployeeNumber> outOfDate(Books books, RunId run, int most);

    /** Of the run's employees, numbers of those who have a posted slip of a later period. */
    List<EmployeeNumber> paidLater(Books books, RunId run, int most);

    /** What was put aside before is what posted slips say now. */
    void refreshPutAside(Books books, RunId run);

    /** The last day for which that employee has a posted slip. */
    Optional<LocalDate> paidThrough(Books books, EmployeeId employee);

    /** Runs in the order in which they were begun, posted or not, for those who verify. */
    List<RunId> runsAfter(Books books, Optional<RunId> last, int most);

    /** So many slips of a run in the order of employees, for those who verify. */
    List<Payslip> slipsAfter(Books books, RunId run, Optional<EmployeeId> last, int most);

    /** What the ledger and other slips say of a run. */
    Contradictions contradictions(Books books, RunId run);

    /** Entries of payroll that no run wrote, in words. */
    List<String> orphans(Books books);

    /** What is owed by posted runs that are not paid. */
    Money owed(Books books);

    record Summary(Totals totals, List<PayrollPosting.Department> departments) {

        public Summary {
            departments = List.copyOf(departments);
        }
    }

    /**
     * @param posted what the entry of a run moved each account by; nothing where there is none
     * @param paid the same of its payment
     * @param broken links in the chain of what was put aside, and adjustments that do not add up, in words
     */
    record Contradictions(Map<AccountId, Money> posted, Map<AccountId, Money> paid, List<String> broken) {

        public Contradictions {
            posted = Map.copyOf(posted);
            paid = Map.copyOf(paid);
            broken = List.copyOf(broken);
        }
    }
}
