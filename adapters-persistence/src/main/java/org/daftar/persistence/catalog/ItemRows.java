package org.daftar.persistence.catalog;

import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Packing;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.lists.ListEntryId;

/** Items as rows and back. */
final class ItemRows {

    private ItemRows() {}

    static Item item(ItemMapper.Row row) {
        return new Item(
                new ItemId(row.publicId()),
                new ItemContent(
                        ItemKind.valueOf(row.kind()),
                        new ItemCode(row.code()),
                        row.name(),
                        new ListEntryId(row.category()),
                        new Quantity.Unit(row.unit()),
                        new Packing(
                                row.itemsPerUnit(),
                                Optional.ofNullable(row.itemWeight())
                                        .map(micros -> new Quantity(micros, Packing.OUNCE))),
                        Optional.ofNullable(row.externalId()),
                        Optional.ofNullable(row.notes()),
                        row.active()),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    static ItemMapper.Row row(long key, Item item) {
        var content = item.content();
        return new ItemMapper.Row(
                key,
                item.id().value(),
                content.kind().name(),
                content.code().value(),
                content.code().key(),
                content.name(),
                content.category().value(),
                content.unit().code(),
                content.packing().itemsPerUnit(),
                content.packing().itemWeight().map(Quantity::micros).orElse(null),
                content.externalId().orElse(null),
                content.notes().orElse(null),
                content.searched().value(),
                content.active(),
                item.createdAt(),
                item.updatedAt(),
                item.version());
    }
}
