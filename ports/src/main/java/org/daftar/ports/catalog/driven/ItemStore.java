package org.daftar.ports.catalog.driven;

import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;

/** Where items live. */
public interface ItemStore {

    void add(Books books, Item item);

    void replace(Books books, Item item);

    void remove(Books books, ItemId id);

    Optional<Item> find(Books books, ItemId id);

    /** The item whose code has this key. */
    Optional<ItemId> byCode(Books books, String key);
}
