package org.daftar.model.catalog;

import java.util.UUID;

/** A location of one company. */
public record LocationId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
