package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls of every endpoint of Pharus' orders to vendors. */
record PurchaseDrives(Pharus pharus) {

    private static final String ID = "pharus.purchaseOrders.";

    static List<String> idsOf(Pharus whose) {
        var order = anOrder(whose, "Placed");
        return List.of(id(order), itemOf(order), aReceipt(whose, order));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        orders(drives);
        items(drives);
        paper(drives);
        receipts(drives);
    }

    private void orders(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(ID + "create", () -> pharus.post("/purchase-orders", anOrderBody(pharus, "Received")));
        drives.put(ID + "list", () -> pharus.get("/purchase-orders?limit=1"));
        drives.put(ID + "statuses", () -> pharus.get("/purchase-orders/statuses"));
        drives.put(ID + "get", () -> pharus.get("/purchase-orders/" + id(anOrder(pharus, "Placed"))));
        drives.put(
                ID + "update",
                () -> pharus.patch(
                        "/purchase-orders/" + id(anOrder(pharus, "Placed")),
                        new JsonObject().put("status", "In Transit")));
        drives.put(ID + "delete", () -> pharus.delete("/purchase-orders/" + id(anOrder(pharus, "Planning"))));
        drives.put(
                ID + "bulkImport",
                () -> pharus.post("/purchase-orders/bulk-import", PharusSpeaker.rows(anOrderBody(pharus, "Placed"))));
    }

    private void paper(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(ID + "pdf", () -> pharus.get("/purchase-orders/" + id(anOrder(pharus, "Placed")) + "/pdf"));
    }

    private void items(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(ID + "items.add", () -> {
            var order = anOrder(pharus, "Planning");
            return pharus.post("/purchase-orders/" + id(order) + "/items", anItem(aMaterial(pharus)));
        });
        drives.put(ID + "items.list", () -> pharus.get("/purchase-orders/" + id(anOrder(pharus, "Placed")) + "/items"));
        drives.put(
                ID + "items.update",
                () -> pharus.patch(
                        "/purchase-order-items/" + itemOf(anOrder(pharus, "Placed")),
                        new JsonObject().put("quantity", 12)));
        drives.put(
                ID + "items.remove",
                () -> pharus.delete("/purchase-order-items/" + itemOf(anOrder(pharus, "Planning"))));
        drives.put(ID + "items.listAll", () -> pharus.get("/purchase-order-items?limit=1"));
    }

    private void receipts(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(ID + "receipts.create", () -> {
            var order = anOrder(pharus, "Placed");
            return pharus.post("/purchase-orders/" + id(order) + "/receipts", aReceiptBody(order, 4));
        });
        drives.put(
                ID + "receipts.list",
                () -> pharus.get("/purchase-orders/" + id(anOrder(pharus, "Received")) + "/receipts"));
        drives.put(
                ID + "receipts.update",
                () -> pharus.patch(
                        "/purchase-order-receipts/" + aReceipt(pharus, anOrder(pharus, "Placed")),
                        new JsonObject().put("receiptDate", "2026-03-02")));
        drives.put(
                ID + "receipts.delete",
                () -> pharus.delete("/purchase-order-receipts/" + aReceipt(pharus, anOrder(pharus, "Placed"))));
        drives.put(
                ID + "receipts.get",
                () -> pharus.get("/purchase-order-receipts/" + aReceipt(pharus, anOrder(pharus, "Placed"))));
    }

    static JsonObject anOrder(Pharus whose, String status) {
        return whose.created("/purchase-orders", anOrderBody(whose, status));
    }

    static String id(JsonObject order) {
        return order.getJsonObject("purchaseOrder").getString("id");
    }

    static String itemOf(JsonObject order) {
        return order.getJsonArray("items").getJsonObject(0).getString("id");
    }

    static JsonObject anOrderBody(Pharus whose, String status) {
        return new JsonObject()
                .put(
                        "vendorId",
                        whose.created("/vendors", PharusSpeaker.named()).getString("id"))
                .put("targetType", "materials")
                .put("status", status)
                .put(
                        "shipToLocationId",
                        whose.created("/locations", PharusSpeaker.named()).getString("id"))
                .put("items", new JsonArray().add(anItem(aMaterial(whose))));
    }

    static JsonObject anItem(String material) {
        return new JsonObject().put("materialId", material).put("quantity", 10).put("unitCost", 2);
    }

    static String aMaterial(Pharus whose) {
        var body = PharusSpeaker.named()
                .put("code", "M-" + UUID.randomUUID())
                .put("typeId", PharusSpeaker.anEntry(whose, "/material-types"));
        return whose.created("/materials", body).getString("id");
    }

    static JsonObject aReceiptBody(JsonObject order, int quantity) {
        var item = new JsonObject().put("itemId", itemOf(order)).put("quantity", quantity);
        return new JsonObject().put("items", new JsonArray().add(item));
    }

    static String aReceipt(Pharus whose, JsonObject order) {
        return whose.created("/purchase-orders/" + id(order) + "/receipts", aReceiptBody(order, 4))
                .getJsonObject("receipt")
                .getString("id");
    }
}
