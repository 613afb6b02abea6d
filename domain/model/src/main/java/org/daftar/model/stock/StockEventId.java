package org.daftar.model.stock;

import java.util.UUID;

/** An event of one company's stock ledger. */
public record StockEventId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
