package org.daftar.ports.catalog.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListUsage;

/** Reading items. */
public interface Items {

    Optional<Item> find(Books books, ItemId id);

    /** Those that are there. */
    Map<ItemId, Item> details(Books books, Collection<ItemId> ids);

    /** What people know those by that are there; for many at once, and no more than is shown. */
    Map<ItemId, Label> labels(Books books, Collection<ItemId> ids);

    record Label(ItemKind kind, ItemCode code, String name) {}

    /** What is sorted by an entry of a list. */
    ListUsage usage(Books books, ListEntryId entry);

    Page<Item> list(Books books, Selection selection, Page.Request<ItemSort> page);

    /**
     * @param search part of a code or name, however it is written
     * @param packedFrom how many items a unit holds at least
     * @param packedTo and at most
     * @param weighsFrom how much a single item weighs at least
     * @param weighsTo and at most
     */
    record Selection(
            Optional<ItemKind> kind,
            Optional<Boolean> active,
            Optional<ListEntryId> category,
            Optional<String> search,
            Optional<Integer> packedFrom,
            Optional<Integer> packedTo,
            Optional<Quantity> weighsFrom,
            Optional<Quantity> weighsTo) {

        public static Selection of(ItemKind kind) {
            return new Selection(
                    Optional.of(kind),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    enum ItemSort {
        CODE,
        CREATED_AT
    }
}
