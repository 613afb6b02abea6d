package org.daftar.model.purchasing;

import java.util.UUID;

/** A receipt of ordered goods. */
public record ReceiptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
