package org.daftar.model.sales;

import java.util.UUID;

/** A note on an order's timeline. */
public record NoteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
