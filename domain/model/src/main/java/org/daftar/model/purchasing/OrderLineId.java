package org.daftar.model.purchasing;

import java.util.UUID;

/** A line of an order to a vendor. */
public record OrderLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
