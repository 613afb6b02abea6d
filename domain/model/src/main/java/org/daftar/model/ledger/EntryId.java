package org.daftar.model.ledger;

import java.util.UUID;

/** A journal entry, the same from draft to posted. Its equality is written out for the reason of {@link AccountId}. */
public record EntryId(UUID value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof EntryId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
