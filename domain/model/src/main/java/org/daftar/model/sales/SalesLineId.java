package org.daftar.model.sales;

import java.util.UUID;

/** A line of an order of a customer. */
public record SalesLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
