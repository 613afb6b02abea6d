package org.daftar.http.pharus.bom;

import java.util.UUID;
import org.daftar.model.catalog.ItemId;

/** One bill, in a path: it is known by its output. */
record BomPath(UUID skuId) {

    ItemId output() {
        return new ItemId(skuId);
    }
}
