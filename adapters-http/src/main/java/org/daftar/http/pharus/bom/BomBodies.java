package org.daftar.http.pharus.bom;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.bom.query.Bills;

/** What is sent and shown of bills of materials. */
final class BomBodies {

    private BomBodies() {}

    record BomFilter(@Doc("Part of the code or the name.") Optional<String> q) {

        Bills.Selection selection() {
            return new Bills.Selection(q.filter(text -> !text.isBlank()));
        }
    }

    @Example(
            """
            {"outputSkuId": "01a1fcd6-b579-7773-b9d7-fcc7afedba00",
             "items": [{"materialId": "01a1fcd6-b579-7773-b9d7-fcc7afedba01", "quantity": 1.5},
                       {"skuId": "01a1fcd6-b579-7773-b9d7-fcc7afedba02", "quantity": 3, "scrapPercent": 2.5}]}""")
    record BomBody(UUID outputSkuId, @Items(max = BillOfMaterials.MOST_LINES) List<ItemBody> items) {

        NewBill toBill() {
            var flaws = new ArrayList<Flaw>();
            for (int i = 0; i < items.size(); i++) items.get(i).component().judge("items[" + i + "]", flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new NewBill(
                    new ItemId(outputSkuId),
                    items.stream().map(ItemBody::toLine).toList());
        }

        /** @throws Refused when the path names another bill */
        NewBill toBill(BomPath path) {
            if (!outputSkuId.equals(path.skuId()))
                throw new Refused(Refusal.Invalid.of(
                        "outputSkuId", "const", "This is not the SKU of the path. Send the same id in both."));
            return toBill();
        }
    }

    record ItemBody(
            @Doc("Either this or skuId.") Optional<UUID> materialId,
            @Doc("Either this or materialId.") Optional<UUID> skuId,
            @Doc("Per stock unit of the output.") @Decimals(positive = true) BigDecimal quantity,
            @Doc("Spoilt on the way, on top of the quantity.") @Decimals(max = 4, nonNegative = true)
                    Optional<BigDecimal> scrapPercent) {

        Component component() {
            return new Component(materialId, skuId);
        }

        NewBill.Line toLine() {
            var scrap = scrapPercent.orElse(BigDecimal.ZERO);
            return new NewBill.Line(component().kind(), component().id(), quantity, scrap);
        }
    }

    /** An item by the name of its kind: one of the two. */
    record Component(Optional<UUID> materialId, Optional<UUID> skuId) {

        static Component of(ItemKind kind, ItemId item) {
            var id = Optional.of(item.value());
            return kind == ItemKind.MATERIAL
                    ? new Component(id, Optional.empty())
                    : new Component(Optional.empty(), id);
        }

        void judge(String path, List<Flaw> flaws) {
            if (materialId.isPresent() == skuId.isPresent())
                flaws.add(new Flaw(path, "one_of", "oneOf", "Send either materialId or skuId, and not both."));
        }

        Flaw unknown() {
            var path = materialId.isPresent() ? "materialId" : "skuId";
            return new Flaw(path, "unknown", "There is no such item here: " + id() + ".");
        }

        ItemKind kind() {
            return materialId.isPresent() ? ItemKind.MATERIAL : ItemKind.PRODUCT;
        }

        ItemId id() {
            return new ItemId(materialId.or(() -> skuId).orElseThrow());
        }
    }

    record UsedFilter(Optional<UUID> materialId, Optional<UUID> skuId) {

        /** @throws Refused unless exactly one of the two was sent */
        Component component() {
            var component = new Component(materialId, skuId);
            var flaws = new ArrayList<Flaw>();
            component.judge("materialId", flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return component;
        }
    }

    record ExplosionFilter(
            UUID skuId,
            @Doc("How many stock units are to be made; one, when it is left out.") @Decimals(positive = true)
                    Optional<BigDecimal> quantity) {

        BomPath path() {
            return new BomPath(skuId);
        }

        BigDecimal units() {
            return quantity.orElse(BigDecimal.ONE);
        }
    }

    record BomView(UUID outputSkuId, List<ItemView> items) {}

    record ItemView(
            UUID id, Optional<UUID> materialId, Optional<UUID> skuId, BigDecimal quantity, BigDecimal scrapPercent) {

        static ItemView of(ItemId output, Component component, BillLine line) {
            // A component stands in a bill once, so the two together are a name for the line that outlives
            // replacements.
            var name = (output + "/" + line.component()).getBytes(StandardCharsets.US_ASCII);
            return new ItemView(
                    UUID.nameUUIDFromBytes(name),
                    component.materialId(),
                    component.skuId(),
                    line.quantity().toDecimal(),
                    line.scrap().toPercent());
        }
    }

    record BomListRow(UUID outputSkuId, String skuCode, String name, int itemCount, Instant updatedAt) {

        static BomListRow of(Bills.BillRow row) {
            return new BomListRow(row.output().value(), row.code().value(), row.name(), row.lines(), row.updatedAt());
        }
    }

    record ExplosionView(
            UUID outputSkuId,
            BigDecimal quantity,
            @Doc("Of one stock unit, by the bills and the average cost of what is bought.") BigDecimal standardCost,
            @Doc("Whether something in it was never received, and counts as nothing.") boolean incomplete,
            List<NeedView> items) {}

    record NeedView(
            Optional<UUID> materialId,
            Optional<UUID> skuId,
            String code,
            String name,
            @Doc("Exact, scrap included.") BigDecimal quantity,
            @Doc("How many bills lie between at most.") int level,
            @Doc("Whether it has no bill of its own.") boolean leaf) {}

    record UseView(
            UUID skuId,
            String code,
            String name,
            @Doc("Of the component in one stock unit of the SKU, on all ways together, scrap included.")
                    BigDecimal quantity,
            @Doc("Whether the SKU's own bill names the component.") boolean direct,
            int level) {}
}
