package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.bom.NewBill;
import org.daftar.services.Daftar;

/** Materials and SKUs of an owner's organization, each of a code of its own, and bills of them. */
record PharusItems(Daftar daftar, Caller caller, Pharus pharus) {

    private static final AtomicInteger MADE = new AtomicInteger();

    static PharusItems of(RunningArkan service, RunningArkan.Owner owner) {
        var daftar = service.service.daftar();
        var seat = daftar.read().directory().owners().stream()
                .filter(each -> each.company().equals(owner.company()))
                .findFirst()
                .orElseThrow();
        return new PharusItems(
                daftar, seat.caller(new Origin(new RequestId("test"), "test")), Pharus.of(service, owner));
    }

    Item sku() {
        return item(ItemKind.PRODUCT, ListKind.PRODUCT_CATEGORY, "SKU-" + MADE.incrementAndGet());
    }

    Item material() {
        return item(ItemKind.MATERIAL, ListKind.MATERIAL_CATEGORY, "MAT-" + MADE.incrementAndGet());
    }

    /** A SKU that is made of a material. */
    UUID billed() {
        var sku = sku();
        pharus.created("/boms", bom(sku, material(), "1.5"));
        return sku.id().value();
    }

    /** Without a call: made of one of that. */
    void billed(Item output, Item component) {
        var line = new NewBill.Line(component.kind(), component.id(), BigDecimal.ONE, BigDecimal.ZERO);
        daftar.billsOfMaterials().add(caller, new NewBill(output.id(), List.of(line)));
    }

    /** @param lines each an item and its quantity */
    JsonObject bom(Item output, Object... lines) {
        return bom(output.id().value(), lines);
    }

    JsonObject bom(UUID output, Object... lines) {
        var items = new JsonArray();
        for (int i = 0; i < lines.length; i += 2) items.add(line((Item) lines[i], (String) lines[i + 1]));
        return new JsonObject().put("outputSkuId", output.toString()).put("items", items);
    }

    static JsonObject line(Item component, String quantity) {
        var named = component.kind() == ItemKind.MATERIAL ? "materialId" : "skuId";
        return new JsonObject().put(named, component.id().toString()).put("quantity", quantity);
    }

    /** A happy call of each documented route of bills. */
    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.boms.create", () -> pharus.post("/boms", bom(sku(), material(), "1.5")));
        drives.put("pharus.boms.list", () -> pharus.get("/boms?q=sku&limit=2"));
        drives.put("pharus.boms.get", () -> pharus.get("/boms/" + billed()));
        drives.put("pharus.boms.replace", () -> {
            var billed = billed();
            return pharus.send("PUT", "/boms/" + billed, bom(billed, sku(), "2").encode());
        });
        drives.put("pharus.boms.delete", () -> pharus.delete("/boms/" + billed()));
    }

    private Item item(ItemKind kind, ListKind list, String code) {
        var category = daftar.read().lists().list(caller.books(), list).get(0);
        return daftar.catalog().add(caller, ItemContent.named(kind, new ItemCode(code), "Item " + code, category.id()));
    }
}
