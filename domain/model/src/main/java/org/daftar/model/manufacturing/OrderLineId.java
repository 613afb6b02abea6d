package org.daftar.model.manufacturing;

import java.util.UUID;

/** A line of an order to make something. */
public record OrderLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
