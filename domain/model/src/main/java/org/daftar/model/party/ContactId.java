package org.daftar.model.party;

import java.util.UUID;

/** A contact of one company. */
public record ContactId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
