package org.daftar.ports.ledger.query;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetComparison.Moved;
import org.daftar.model.ledger.BudgetId;

/** Reading budgets, and what they are compared with. */
public interface Budgets {

    Optional<Budget> find(Books books, BudgetId id);

    Page<Budget> list(Books books, Selection selection, Page.Request<BudgetSort> page);

    /** Of the company as a whole, or of a project: what budgets say of those months. */
    List<Budget.Line> planned(Books books, YearMonth from, YearMonth to, Optional<UUID> project);

    /**
     * What was booked in those months, both included, account by account: of the company as a whole read from movements, so that
     * the cost grows with accounts and months; of a project from its lines.
     */
    List<Moved> moved(Books books, YearMonth from, YearMonth to, Optional<UUID> project);

    record Selection(Optional<Integer> fiscalYear, Optional<UUID> project) {}

    enum BudgetSort {
        CREATED_AT
    }
}
