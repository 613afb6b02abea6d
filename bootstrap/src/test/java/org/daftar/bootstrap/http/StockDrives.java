package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls of every endpoint of Pharus' locations, materials, products and inventories. */
record StockDrives(Pharus pharus) {

    static List<String> idsOf(Pharus whose) {
        return List.of(
                aLocation(whose),
                anItem(whose, "/materials"),
                anItem(whose, "/skus"),
                PharusSpeaker.anEntry(whose, "/material-types"),
                PharusSpeaker.anEntry(whose, "/sku-types"));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        locations(drives);
        items(drives, "/materials", "pharus.materials.");
        items(drives, "/skus", "pharus.skus.");
        stock(drives, "materialId", "/materials", "/materials-inventory", "pharus.materialsInventory.");
        stock(drives, "skuId", "/skus", "/fg-inventory", "pharus.fgInventory.");
    }

    private void locations(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.locations.create", () -> pharus.post("/locations", PharusSpeaker.named()));
        drives.put("pharus.locations.list", () -> pharus.get("/locations"));
        drives.put(
                "pharus.locations.update",
                () -> pharus.patch("/locations/" + aLocation(pharus), PharusSpeaker.named()));
        drives.put("pharus.locations.delete", () -> pharus.delete("/locations/" + aLocation(pharus)));
        drives.put("pharus.locations.inUse", () -> pharus.get("/locations/" + aLocation(pharus) + "/in-use"));
    }

    private void items(Map<String, Supplier<HttpResponse<String>>> drives, String path, String id) {
        drives.put(id + "create", () -> pharus.post(path, anItemBody(pharus, path)));
        drives.put(id + "list", () -> pharus.get(path + "?active=true&q=co&limit=1"));
        drives.put(id + "get", () -> pharus.get(path + "/" + anItem(pharus, path)));
        drives.put(id + "update", () -> pharus.patch(path + "/" + anItem(pharus, path), PharusSpeaker.named()));
        drives.put(id + "delete", () -> pharus.delete(path + "/" + anItem(pharus, path)));
        drives.put(
                id + "bulkImport",
                () -> pharus.post(path + "/bulk-import", PharusSpeaker.rows(anItemBody(pharus, path))));
    }

    private void stock(
            Map<String, Supplier<HttpResponse<String>>> drives, String field, String items, String path, String id) {
        drives.put(
                id + "adjustments.create",
                () -> pharus.post(path + "/adjustments", aCorrection(field, anItem(pharus, items), aLocation(pharus))));
        drives.put(id + "disposals.create", () -> {
            var correction = aStock(field, items, path);
            return pharus.post(path + "/disposals", correction);
        });
        drives.put(id + "transfers.create", () -> aTransfer(field, items, path));
        drives.put(id + "transfers.complete", () -> {
            var ref = new JsonObject(aTransfer(field, items, path).body()).getString("ref");
            return pharus.post(path + "/transfers/" + ref + "/complete", new JsonObject());
        });
        drives.put(id + "summary", () -> pharus.get(path + "/summary?limit=1"));
        drives.put(id + "ledger.list", () -> pharus.get(path + "/ledger?eventType=ADJUST&limit=1"));
        drives.put(id + "ledger.get", () -> {
            var entry =
                    pharus.created(path + "/adjustments", aCorrection(field, anItem(pharus, items), aLocation(pharus)));
            return pharus.get(path + "/ledger/" + entry.getString("id"));
        });
    }

    private HttpResponse<String> aTransfer(String field, String items, String path) {
        var there = aStock(field, items, path);
        return pharus.post(
                path + "/transfers",
                new JsonObject()
                        .put(field, there.getString(field))
                        .put("sourceLocationId", there.getString("locationId"))
                        .put("destinationLocationId", aLocation(pharus))
                        .put("quantity", 1));
    }

    /** Ten of something somewhere, as it was found. */
    private JsonObject aStock(String field, String items, String path) {
        var found = aCorrection(field, anItem(pharus, items), aLocation(pharus));
        pharus.created(path + "/adjustments", found);
        return found;
    }

    private static JsonObject aCorrection(String field, String item, String location) {
        return new JsonObject().put(field, item).put("locationId", location).put("quantity", 10);
    }

    static String aLocation(Pharus whose) {
        return whose.created("/locations", PharusSpeaker.named()).getString("id");
    }

    static String anItem(Pharus whose, String path) {
        return whose.created(path, anItemBody(whose, path)).getString("id");
    }

    private static JsonObject anItemBody(Pharus whose, String path) {
        var types = path.equals("/materials") ? "/material-types" : "/sku-types";
        return PharusSpeaker.named()
                .put("code", "CODE-" + UUID.randomUUID())
                .put("typeId", PharusSpeaker.anEntry(whose, types));
    }
}
