package org.daftar.model.kernel;

import java.util.UUID;

/** A subscription: its plan decides the modules and limits of its companies. */
public record TenantId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
