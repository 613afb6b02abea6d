package org.daftar.model.ledger;

import java.util.UUID;

/** A budget of one company. */
public record BudgetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
