package org.daftar.http.pharus.catalog;

import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.routes.Call;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.catalog.Catalog;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.lists.query.Lists;

/** What the routes of materials and of SKUs ask of the core alike. */
public record ItemDesk(Catalog catalog, Items items, Lists lists) {

    /** An item of another kind is not there for who asks for this. */
    Item existing(Call call, ItemPath path, ItemKind kind) {
        return items.find(call.books(), path.item())
                .filter(item -> item.kind() == kind)
                .orElseThrow(() -> Refused.missing(kind == ItemKind.MATERIAL ? "material" : "SKU", path.id()));
    }

    Deleted removed(Call call, ItemPath path, ItemKind kind) {
        ItemId item = existing(call, path, kind).id();
        catalog.remove(call.caller(), item);
        return new Deleted(path.id());
    }

    /** @throws Refused invalid when there is no such type: nothing found would look like nothing kept */
    ListEntryId type(Call call, UUID id, ListKind list) {
        var type = new ListEntryId(id);
        if (lists.find(call.books(), type).filter(entry -> entry.kind() == list).isPresent()) return type;
        throw new Refused(Refusal.Invalid.of("type", "unknown", "There is no type " + id + " here."));
    }

    /** Codes are trimmed and of the right length when they come here. */
    static ItemCode code(String text) {
        return new ItemCode(text);
    }
}
