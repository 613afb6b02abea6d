package org.daftar.model.lists;

import java.util.UUID;

/** An entry of one of a company's lists. */
public record ListEntryId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
