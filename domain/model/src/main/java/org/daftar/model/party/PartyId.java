package org.daftar.model.party;

import java.util.UUID;

/** A party of one company. */
public record PartyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
