package org.daftar.model.ledger;

import java.util.UUID;

/** A journal entry, the same from draft to posted. */
public record EntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
