package org.daftar.services.stock;

import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Place;

/** On whose behalf stock is expected, wanted or kept: a line of an order, of an item, at a place. */
public record Claim(UUID line, Item item, Place place) {

    public Claim at(Place other) {
        return new Claim(line, item, other);
    }
}
