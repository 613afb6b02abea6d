package org.daftar.ports.banking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;

/**
 * A batch of salaries as somebody wants it.
 *
 * @param run the payroll run
 * @param account a bank account of the company, or the account of the ledger that it is; empty for the one that paid, and
 *     before that for the usual one
 * @param again whether salaries that were exported may be exported once more
 */
public record NewSalaryBatch(
        UUID run,
        YearMonth month,
        Optional<UUID> account,
        Optional<LocalDate> valueDate,
        Optional<String> narrative,
        boolean again,
        List<Line> lines) {

    /**
     * What one employee of the run gets. What is missing is a flaw that names the employee.
     *
     * @param name to call the employee by, where something is wrong
     * @param personId digits, fourteen at most
     */
    public record Line(
            UUID employee,
            String name,
            Optional<String> personId,
            Optional<RoutingCode> routingCode,
            Optional<AccountNumber> account,
            LocalDate from,
            LocalDate to,
            Money fixed,
            VariablePay variable,
            int unpaidDays) {}

    public NewSalaryBatch {
        lines = List.copyOf(lines);
    }
}
