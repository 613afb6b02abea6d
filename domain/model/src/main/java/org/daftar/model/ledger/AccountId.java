package org.daftar.model.ledger;

import java.util.UUID;

/** An account of one company's chart. */
public record AccountId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
