package org.daftar.model.catalog;

import java.time.Instant;

/** Something the company buys, makes, keeps or sells. */
public record Item(ItemId id, ItemContent content, Instant createdAt, Instant updatedAt, long version) {

    public Item with(ItemContent changed, Instant now) {
        return new Item(id, changed, createdAt, now, version + 1);
    }

    public ItemKind kind() {
        return content.kind();
    }

    public ItemCode code() {
        return content.code();
    }
}
