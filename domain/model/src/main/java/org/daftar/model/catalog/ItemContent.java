package org.daftar.model.catalog;

import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.lists.ListEntryId;

/**
 * What is known of an item.
 *
 * @param category of the list that belongs to its kind
 * @param unit in which it is kept and counted
 * @param externalId under which another system knows it
 * @param active an inactive item stays where it is named and is not named anew
 */
public record ItemContent(
        ItemKind kind,
        ItemCode code,
        String name,
        ListEntryId category,
        Quantity.Unit unit,
        Packing packing,
        Optional<String> externalId,
        Optional<String> notes,
        boolean active) {

    public static final int LONGEST_NAME = 255;

    public ItemContent {
        if (name.isBlank() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("Not a name: " + name);
    }

    /** An active item of which only this is known. */
    public static ItemContent named(ItemKind kind, ItemCode code, String name, ListEntryId category) {
        return new ItemContent(
                kind,
                code,
                name,
                category,
                Quantity.Unit.EACH,
                Packing.SINGLE,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    /** What a search for this item may ask for. */
    public SearchKey searched() {
        return SearchKey.of(Stream.of(code.value(), name));
    }
}
