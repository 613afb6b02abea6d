package org.daftar.ports.ledger;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetId;

/** Verbs on budgets. */
public interface Budgeting {

    /** Needs BUDGET_WRITE. Refuses, all flaws at once, what does not fit, and a second one of a year and project. */
    Budget plan(Caller caller, NewBudget wanted);

    /** Needs BUDGET_WRITE. Lines that are sent take the place of all. */
    Budget revise(Caller caller, BudgetId id, BudgetChange change);

    /** @param fiscalYear by its label: the calendar year in which it ends */
    record NewBudget(String name, int fiscalYear, Optional<UUID> project, List<Line> lines) {

        public NewBudget {
            lines = List.copyOf(lines);
        }
    }

    record Line(AccountId account, YearMonth month, BigDecimal amount) {}

    /** @param version refuse when the budget has another by now */
    record BudgetChange(Change<String> name, Change<List<Line>> lines, Optional<Long> version) {}
}
