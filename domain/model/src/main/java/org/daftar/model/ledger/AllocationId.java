package org.daftar.model.ledger;

import java.util.UUID;

public record AllocationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
