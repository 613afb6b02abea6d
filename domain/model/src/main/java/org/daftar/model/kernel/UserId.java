package org.daftar.model.kernel;

import java.util.UUID;

/** A person or program that signs in. */
public record UserId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
