package org.daftar.model.manufacturing;

import java.util.UUID;

/** An order to make something. */
public record ManufacturingOrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
