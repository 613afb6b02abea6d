package org.daftar.model.party;

import java.util.UUID;

/** One of a contact's ways to be reached. */
public record MethodId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
