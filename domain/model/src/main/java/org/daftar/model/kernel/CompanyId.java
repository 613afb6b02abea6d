package org.daftar.model.kernel;

import java.util.UUID;

/** A legal entity with books, a currency and a fiscal year of its own. */
public record CompanyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
