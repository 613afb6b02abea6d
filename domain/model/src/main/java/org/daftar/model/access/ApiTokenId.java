package org.daftar.model.access;

import java.util.UUID;

public record ApiTokenId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
