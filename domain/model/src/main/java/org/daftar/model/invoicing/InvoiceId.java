package org.daftar.model.invoicing;

import java.util.UUID;

/** An invoice, bill or credit note of one company. */
public record InvoiceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
