package org.daftar.model.manufacturing;

import java.util.UUID;

/** A receipt of what was made. */
public record ReceiptId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
