package org.daftar.http.pharus.purchasing;

import java.util.UUID;
import org.daftar.model.purchasing.PurchaseOrderId;

/** One order, in a path. */
record OrderPath(UUID id) {

    PurchaseOrderId order() {
        return new PurchaseOrderId(id);
    }
}
