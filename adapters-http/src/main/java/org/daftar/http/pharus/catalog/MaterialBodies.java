package org.daftar.http.pharus.catalog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.http.routes.Call;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Packing;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.catalog.Catalog.ItemChange;
import org.daftar.ports.catalog.query.Items;

/** What is sent and shown of a material. */
final class MaterialBodies {

    private MaterialBodies() {}

    record MaterialFilter(
            Optional<Boolean> active,
            Optional<UUID> type,
            @Doc("Part of a code or name, however it is written.") @Text(min = 1, max = 100) Optional<String> q) {

        Items.Selection selection(ItemDesk desk, Call call) {
            return new Items.Selection(
                    Optional.of(ItemKind.MATERIAL),
                    active,
                    type.map(id -> desk.type(call, id, ListKind.MATERIAL_CATEGORY)),
                    q,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    @Example(
            """
            {"code": "FLOUR-25", "name": "Flour, 25 kg", "typeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record MaterialBody(
            @Doc("Unique in the organization, SKUs included.") @Text(min = 1, max = 100) String code,
            @Text(min = 1, max = 255) String name,
            UUID typeId,
            @Text(max = 4000) Optional<String> notes) {

        ItemContent toContent() {
            return new ItemContent(
                    ItemKind.MATERIAL,
                    ItemDesk.code(code),
                    name,
                    new ListEntryId(typeId),
                    Quantity.Unit.EACH,
                    Packing.SINGLE,
                    Optional.empty(),
                    notes,
                    true);
        }
    }

    @Example("""
            {"name": "Flour, 25 kg bag", "notes": null}""")
    record MaterialChangeBody(
            @Text(min = 1, max = 100) @NeverNull Change<String> code,
            @Text(min = 1, max = 255) @NeverNull Change<String> name,
            @NeverNull Change<UUID> typeId,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Boolean> isActive) {

        ItemChange toChange() {
            return new ItemChange(
                    code.map(ItemDesk::code),
                    name,
                    typeId.map(ListEntryId::new),
                    Change.keep(),
                    Change.keep(),
                    notes,
                    isActive,
                    Optional.empty());
        }
    }

    record MaterialView(
            UUID id,
            UUID orgId,
            String materialCode,
            String name,
            UUID materialTypeId,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static MaterialView of(Books books, Item item) {
            var content = item.content();
            return new MaterialView(
                    item.id().value(),
                    books.company().value(),
                    content.code().value(),
                    content.name(),
                    content.category().value(),
                    content.notes(),
                    content.active(),
                    item.createdAt(),
                    item.updatedAt());
        }
    }
}
