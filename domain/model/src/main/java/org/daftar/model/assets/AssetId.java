package org.daftar.model.assets;

import java.util.UUID;

/** A fixed asset of one company. */
public record AssetId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
