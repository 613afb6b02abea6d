package org.daftar.model.payroll;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;

/** The posting rules of payroll: what a run does to the books, and what paying it does. Amounts of zero write no line. */
public record PayrollPosting(Map<AccountRole, AccountId> accounts) {

    public static final JournalCode JOURNAL = new JournalCode("PAYROLL");

    /** What wrote an entry, as the ledger knows its sources. */
    public static final String RUN = "payroll_run";

    public static final String PAYMENT = "salary_payment";

    public static final Set<AccountRole> ROLES = Set.of(
            AccountRole.SALARY_EXPENSE,
            AccountRole.EMPLOYER_EXPENSE,
            AccountRole.GRATUITY_EXPENSE,
            AccountRole.PAYROLL_DEDUCTIONS,
            AccountRole.EMPLOYER_CONTRIBUTIONS,
            AccountRole.GRATUITY_PROVISION,
            AccountRole.EMPLOYEE_ADVANCES,
            AccountRole.SALARIES_PAYABLE);

    /** An entry has a bound on its lines; nobody has that many departments. */
    private static final int MOST_DEPARTMENTS = 500;

    private static final String OTHERS = "Other departments";

    /** Gross pay of a department; those of none are one. */
    public record Department(Optional<String> name, Money gross) {}

    /** Gratuity that is paid comes out of what was put aside. @param departments in the order of their names */
    public List<EntryLine> lines(List<Department> departments, Totals totals) {
        var lines = new ArrayList<EntryLine>();
        for (var department : bounded(departments))
            add(lines, AccountRole.SALARY_EXPENSE, department.gross(), department.name());
        add(lines, AccountRole.EMPLOYER_EXPENSE, totals.employer());
        add(lines, AccountRole.GRATUITY_EXPENSE, totals.gratuity());
        add(lines, AccountRole.PAYROLL_DEDUCTIONS, totals.withheld().negated());
        add(lines, AccountRole.EMPLOYER_CONTRIBUTIONS, totals.employer().negated());
        add(lines, AccountRole.GRATUITY_PROVISION, totals.gratuity().negated());
        add(lines, AccountRole.GRATUITY_PROVISION, totals.gratuityPaid());
        add(lines, AccountRole.EMPLOYEE_ADVANCES, totals.repaid().negated());
        add(lines, AccountRole.SALARIES_PAYABLE, totals.net().negated());
        return lines;
    }

    public List<EntryLine> paid(Money net, AccountId bank) {
        return List.of(EntryLine.debit(account(AccountRole.SALARIES_PAYABLE), net), EntryLine.credit(bank, net));
    }

    private static List<Department> bounded(List<Department> departments) {
        if (departments.size() <= MOST_DEPARTMENTS) return departments;
        var shown = new ArrayList<>(departments.subList(0, MOST_DEPARTMENTS));
        departments.subList(MOST_DEPARTMENTS, departments.size()).stream()
                .map(Department::gross)
                .reduce(Money::plus)
                .ifPresent(rest -> shown.add(new Department(Optional.of(OTHERS), rest)));
        return shown;
    }

    private void add(List<EntryLine> lines, AccountRole role, Money amount) {
        add(lines, role, amount, Optional.empty());
    }

    private void add(List<EntryLine> lines, AccountRole role, Money amount, Optional<String> description) {
        if (amount.isZero()) return;
        lines.add(new EntryLine(
                account(role), amount, Optional.empty(), Optional.empty(), description, Optional.empty()));
    }

    private AccountId account(AccountRole role) {
        var account = accounts.get(role);
        if (account == null) throw new IllegalArgumentException("No account is " + role);
        return account;
    }
}
