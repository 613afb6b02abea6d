package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Orders to make something, over a socket: one happy call of each route, and what it needs, in the words of a kind. */
record MakingDrives(Pharus pharus, Words words) {

    /** What a kind is called in paths, answers and bodies. */
    enum Words {
        WORK("/work-order", "pharus.workOrders.", "workOrder", "workSiteLocationId", "conversionCost"),
        PRODUCTION("/production-order", "pharus.productionOrders.", "productionOrder", "locationId", "productionCost");

        final String path;
        final String section;
        final String order;
        final String site;
        final String cost;

        Words(String path, String section, String order, String site, String cost) {
            this.path = path;
            this.section = section;
            this.order = order;
            this.site = site;
            this.cost = cost;
        }
    }

    static List<String> idsOf(Pharus whose) {
        var made = new MakingDrives(whose, Words.WORK);
        var own = new MakingDrives(whose, Words.PRODUCTION);
        var order = made.anOrder("Placed");
        var other = own.anOrder("Placed");
        return List.of(
                made.id(order), itemOf(order), made.aReceipt(order), own.id(other), itemOf(other), own.aReceipt(other));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        orders(drives);
        items(drives);
        receipts(drives);
    }

    private void orders(Map<String, Supplier<HttpResponse<String>>> drives) {
        var all = words.path + "s";
        drives.put(words.section + "create", () -> pharus.post(all, anOrderBody("Completed")));
        drives.put(words.section + "list", () -> pharus.get(all + "?limit=1"));
        drives.put(words.section + "statuses", () -> pharus.get(all + "/statuses"));
        drives.put(words.section + "get", () -> pharus.get(path(anOrder("Placed"))));
        drives.put(
                words.section + "update",
                () -> pharus.patch(path(anOrder("Placed")), new JsonObject().put("status", "Production")));
        drives.put(words.section + "delete", () -> pharus.delete(path(anOrder("Draft"))));
        drives.put(
                words.section + "bulkImport",
                () -> pharus.post(all + "/bulk-import", PharusSpeaker.rows(anOrderBody("Placed"))));
    }

    private void items(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                words.section + "items.add",
                () -> pharus.post(path(anOrder("Draft")) + "/items", anItem(aProduct(aMaterial()))));
        drives.put(
                words.section + "items.update",
                () -> pharus.patch(
                        words.path + "-items/" + itemOf(anOrder("Placed")), new JsonObject().put("quantity", 12)));
        drives.put(
                words.section + "items.remove", () -> pharus.delete(words.path + "-items/" + itemOf(anOrder("Draft"))));
    }

    private void receipts(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(words.section + "receipts.create", () -> {
            var order = anOrder("Placed");
            return pharus.post(path(order) + "/receipts", aReceiptBody(order, 4));
        });
        drives.put(words.section + "receipts.list", () -> pharus.get(path(anOrder("Received")) + "/receipts"));
        drives.put(
                words.section + "receipts.update",
                () -> pharus.patch(aReceiptPath(), new JsonObject().put("receiptDate", "2026-03-02")));
        drives.put(words.section + "receipts.delete", () -> pharus.delete(aReceiptPath()));
        drives.put(words.section + "receipts.get", () -> pharus.get(aReceiptPath()));
    }

    private String aReceiptPath() {
        return words.path + "-receipts/" + aReceipt(anOrder("Placed"));
    }

    JsonObject anOrder(String status) {
        return pharus.created(words.path + "s", anOrderBody(status));
    }

    String id(JsonObject order) {
        return order.getJsonObject(words.order).getString("id");
    }

    String path(JsonObject order) {
        return words.path + "s/" + id(order);
    }

    static String itemOf(JsonObject order) {
        return order.getJsonArray("items").getJsonObject(0).getString("id");
    }

    /** Ten of a product, of which each takes one and a half of a material; there are a hundred of that. */
    JsonObject anOrderBody(String status) {
        var material = aMaterial();
        var site = pharus.created("/locations", PharusSpeaker.named()).getString("id");
        var found = new JsonObject()
                .put("materialId", material)
                .put("locationId", site)
                .put("quantity", 100)
                .put("unitCost", 2);
        pharus.created("/materials-inventory/adjustments", found);
        return new JsonObject()
                .put("status", status)
                .put(words.site, site)
                .put("items", new JsonArray().add(anItem(aProduct(material))));
    }

    JsonObject anItem(String product) {
        return new JsonObject().put("skuId", product).put("quantity", 10).put(words.cost, 1);
    }

    String aMaterial() {
        return PurchaseDrives.aMaterial(pharus);
    }

    String aProduct(String material) {
        var sku = aBillless();
        var line = new JsonObject().put("materialId", material).put("quantity", 1.5);
        pharus.created("/boms", new JsonObject().put("outputSkuId", sku).put("items", new JsonArray().add(line)));
        return sku;
    }

    String aBillless() {
        var body = PharusSpeaker.named()
                .put("code", "P-" + UUID.randomUUID())
                .put("typeId", PharusSpeaker.anEntry(pharus, "/sku-types"));
        return pharus.created("/skus", body).getString("id");
    }

    JsonObject aReceiptBody(JsonObject order, int quantity) {
        return PurchaseDrives.aReceiptBody(order, quantity);
    }

    String aReceipt(JsonObject order) {
        return pharus.created(path(order) + "/receipts", aReceiptBody(order, 4))
                .getJsonObject("receipt")
                .getString("id");
    }
}
