package org.daftar.model.access;

import java.util.UUID;

/** One signing-in and everything that follows from it: the family of its refresh tokens ends together. */
public record SessionId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
