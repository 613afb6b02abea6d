package org.daftar.http.pharus.catalog;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Range;
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

/** What is sent and shown of a SKU. */
final class SkuBodies {

    private SkuBodies() {}

    record SkuFilter(
            Optional<Boolean> active,
            Optional<UUID> type,
            Optional<Integer> itemsPerUnitMin,
            Optional<Integer> itemsPerUnitMax,
            @Decimals(digits = 12) Optional<BigDecimal> ozPerItemMin,
            @Decimals(digits = 12) Optional<BigDecimal> ozPerItemMax,
            @Doc("Part of a code or name, however it is written.") @Text(min = 1, max = 100) Optional<String> q) {

        Items.Selection selection(ItemDesk desk, Call call) {
            return new Items.Selection(
                    Optional.of(ItemKind.PRODUCT),
                    active,
                    type.map(id -> desk.type(call, id, ListKind.PRODUCT_CATEGORY)),
                    q,
                    itemsPerUnitMin,
                    itemsPerUnitMax,
                    ozPerItemMin.map(SkuBodies::ounces),
                    ozPerItemMax.map(SkuBodies::ounces));
        }
    }

    @Example(
            """
            {"code": "CAKE-6", "name": "Date cake, case of 6", "typeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01",
             "itemsPerUnit": 6, "ozPerItem": 12.5}""")
    record SkuBody(
            @Doc("Unique in the organization, materials included.") @Text(min = 1, max = 100) String code,
            @Text(min = 1, max = 255) String name,
            UUID typeId,
            @Doc("How many items a stock unit holds; one, unless it is said.") @Range(min = 1, max = 1_000_000_000)
                    Optional<Integer> itemsPerUnit,
            @Decimals(digits = 12, nonNegative = true) Optional<BigDecimal> ozPerItem,
            @Doc("Under which another system knows the SKU.") Optional<String> qboId,
            @Text(max = 4000) Optional<String> notes) {

        ItemContent toContent() {
            return new ItemContent(
                    ItemKind.PRODUCT,
                    ItemDesk.code(code),
                    name,
                    new ListEntryId(typeId),
                    Quantity.Unit.EACH,
                    new Packing(itemsPerUnit.orElse(1), ozPerItem.map(SkuBodies::ounces)),
                    qboId,
                    notes,
                    true);
        }
    }

    @Example("""
            {"itemsPerUnit": 12, "ozPerItem": null}""")
    record SkuChangeBody(
            @Text(min = 1, max = 100) @NeverNull Change<String> code,
            @Text(min = 1, max = 255) @NeverNull Change<String> name,
            @NeverNull Change<UUID> typeId,
            @Range(min = 1, max = 1_000_000_000) @NeverNull Change<Integer> itemsPerUnit,
            @Decimals(digits = 12, nonNegative = true) Change<BigDecimal> ozPerItem,
            Change<String> qboId,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Boolean> isActive) {

        ItemChange onto(Item before) {
            var packing = before.content().packing();
            return new ItemChange(
                    code.map(ItemDesk::code),
                    name,
                    typeId.map(ListEntryId::new),
                    new Change.Set<>(new Packing(
                            itemsPerUnit.orRequired("itemsPerUnit", packing.itemsPerUnit()),
                            ozPerItem.map(SkuBodies::ounces).or(packing.itemWeight()))),
                    qboId,
                    notes,
                    isActive,
                    Optional.empty());
        }
    }

    record SkuView(
            UUID id,
            UUID orgId,
            String skuCode,
            String name,
            UUID skuTypeId,
            int itemsPerUnit,
            Optional<BigDecimal> ozPerItem,
            Optional<String> qboId,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static SkuView of(Books books, Item item) {
            var content = item.content();
            return new SkuView(
                    item.id().value(),
                    books.company().value(),
                    content.code().value(),
                    content.name(),
                    content.category().value(),
                    content.packing().itemsPerUnit(),
                    content.packing().itemWeight().map(Quantity::toDecimal),
                    content.externalId(),
                    content.notes(),
                    content.active(),
                    item.createdAt(),
                    item.updatedAt());
        }
    }

    private static Quantity ounces(BigDecimal sent) {
        return Quantity.of(sent, Packing.OUNCE);
    }
}
