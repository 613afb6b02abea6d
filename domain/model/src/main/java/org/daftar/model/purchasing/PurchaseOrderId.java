package org.daftar.model.purchasing;

import java.util.UUID;

/** An order to a vendor. */
public record PurchaseOrderId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
