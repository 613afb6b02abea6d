package org.daftar.model.party;

import java.util.UUID;

/** A type or segment of one company. */
public record PartyClassId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
