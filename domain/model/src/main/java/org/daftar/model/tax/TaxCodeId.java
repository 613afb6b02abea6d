package org.daftar.model.tax;

import java.util.UUID;

/** A tax code of one company. */
public record TaxCodeId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
