package org.daftar.model.catalog;

import java.util.UUID;

/** An item of one company. */
public record ItemId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
