package org.daftar.model.manufacturing;

import java.util.UUID;

/** What was made of one line of an order by one receipt. */
public record ReceiptLineId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
