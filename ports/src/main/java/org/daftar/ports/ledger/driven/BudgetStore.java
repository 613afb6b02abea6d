package org.daftar.ports.ledger.driven;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetId;

/** Where budgets live. */
public interface BudgetStore {

    void add(Books books, Budget budget);

    void replace(Books books, Budget budget);

    Optional<Budget> find(Books books, BudgetId id);

    /** Whether there is one of that fiscal year and project. */
    boolean isPlanned(Books books, int fiscalYear, Optional<UUID> project);
}
