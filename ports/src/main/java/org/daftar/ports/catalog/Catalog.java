package org.daftar.ports.catalog;

import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Packing;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;

/** Verbs on items. */
public interface Catalog {

    /** Refuses a code that is taken, and a category that is unknown, inactive or of another kind. Needs CATALOG_WRITE. */
    Item add(Caller caller, ItemContent content);

    /** Merges what was sent; the rules are those of {@link #add}. Needs CATALOG_WRITE. */
    Item revise(Caller caller, ItemId item, ItemChange change);

    /** Only while nothing names the item. Needs CATALOG_MANAGE. */
    void remove(Caller caller, ItemId item);

    /** @param version refuse when the item has another by now */
    record ItemChange(
            Change<ItemCode> code,
            Change<String> name,
            Change<ListEntryId> category,
            Change<Packing> packing,
            Change<String> externalId,
            Change<String> notes,
            Change<Boolean> active,
            Optional<Long> version) {}
}
