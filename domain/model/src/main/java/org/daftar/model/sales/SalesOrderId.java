package org.daftar.model.sales;

import java.util.UUID;

/** An order of a customer. */
public record SalesOrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
