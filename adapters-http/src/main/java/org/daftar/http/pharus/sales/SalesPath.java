package org.daftar.http.pharus.sales;

import java.util.UUID;
import org.daftar.model.sales.SalesOrderId;

/** One order of a customer, in a path. */
record SalesPath(UUID id) {

    SalesOrderId order() {
        return new SalesOrderId(id);
    }
}
