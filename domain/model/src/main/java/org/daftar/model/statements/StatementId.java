package org.daftar.model.statements;

import java.util.UUID;

/** A bank statement of one company. */
public record StatementId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
