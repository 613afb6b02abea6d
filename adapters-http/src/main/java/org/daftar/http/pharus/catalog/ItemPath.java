package org.daftar.http.pharus.catalog;

import java.util.UUID;
import org.daftar.model.catalog.ItemId;

/** One item, in a path. */
record ItemPath(UUID id) {

    ItemId item() {
        return new ItemId(id);
    }
}
