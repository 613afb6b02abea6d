package org.daftar.model.purchasing;

import java.util.UUID;

/** What came of one line of an order by one receipt. */
public record ReceiptLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
