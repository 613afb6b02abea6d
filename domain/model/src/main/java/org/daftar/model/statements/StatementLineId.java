package org.daftar.model.statements;

import java.util.UUID;

/** A line of a bank statement of one company. */
public record StatementLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
