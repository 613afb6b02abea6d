package org.daftar.model.party;

import java.util.UUID;

/** What ties a contact to a party. */
public record LinkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
