package org.daftar.model.banking;

import java.util.UUID;

/** A batch of one company. */
public record BatchId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
