package org.daftar.model.sales;

import java.util.UUID;

/** Goods of an order that left together. */
public record ShipmentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
