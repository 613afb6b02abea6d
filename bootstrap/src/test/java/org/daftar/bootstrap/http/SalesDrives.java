package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Calls of every endpoint of Pharus' orders of customers and their channels. */
record SalesDrives(Pharus pharus) {

    private static final String ID = "pharus.salesOrders.";
    private static final String CHANNELS = "/order-channels";

    static List<String> idsOf(Pharus whose) {
        var order = anOrder(whose, "Entered", "Pending");
        return List.of(id(order), itemOf(order), aNote(whose, order), PharusSpeaker.anEntry(whose, CHANNELS));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        orders(drives);
        items(drives);
        timeline(drives);
        channels(drives);
    }

    private void orders(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(ID + "create", () -> pharus.post("/sales-orders", anOrderBody(pharus, "Shipped", "Fulfilled")));
        drives.put(ID + "list", () -> pharus.get("/sales-orders?limit=1"));
        drives.put(ID + "statuses", () -> pharus.get("/sales-orders/statuses"));
        drives.put(ID + "fulfillmentStatuses", () -> pharus.get("/sales-orders/fulfillment-statuses"));
        drives.put(ID + "get", () -> pharus.get(path(anOrder(pharus, "Entered", "Pending"))));
        drives.put(
                ID + "update",
                () -> pharus.patch(
                        path(anOrder(pharus, "Entered", "Pending")), new JsonObject().put("status", "Shipped")));
        drives.put(ID + "delete", () -> pharus.delete(path(anOrder(pharus, "Received", "Pending"))));
        drives.put(
                ID + "bulkImport",
                () -> pharus.post(
                        "/sales-orders/bulk-import", PharusSpeaker.rows(anOrderBody(pharus, "Entered", "Pending"))));
    }

    private void items(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                ID + "items.add",
                () -> pharus.post(
                        path(anOrder(pharus, "Received", "Pending")) + "/items",
                        anItem(StockDrives.anItem(pharus, "/skus"))));
        drives.put(ID + "items.list", () -> pharus.get(path(anOrder(pharus, "Entered", "Pending")) + "/items"));
        drives.put(
                ID + "items.update",
                () -> pharus.patch(
                        "/sales-order-items/" + itemOf(anOrder(pharus, "Entered", "Pending")),
                        new JsonObject().put("quantity", 7)));
        drives.put(
                ID + "items.remove",
                () -> pharus.delete("/sales-order-items/" + itemOf(anOrder(pharus, "Received", "Pending"))));
    }

    private void timeline(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                ID + "timelineNotes.add",
                () -> pharus.post(path(anOrder(pharus, "Entered", "Pending")) + "/timeline-notes", aNoteBody()));
        drives.put(
                ID + "timelineNotes.list",
                () -> pharus.get(path(anOrder(pharus, "Entered", "Pending")) + "/timeline-notes"));
        drives.put(
                ID + "timelineNotes.delete",
                () -> pharus.delete(
                        "/sales-order-timeline-notes/" + aNote(pharus, anOrder(pharus, "Received", "Pending"))));
    }

    private void channels(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put(
                "pharus.orderChannels.reactivate",
                () -> pharus.post(
                        CHANNELS + "/" + PharusSpeaker.anEntry(pharus, CHANNELS) + "/reactivate", new JsonObject()));
    }

    static JsonObject anOrder(Pharus whose, String status, String fulfillment) {
        return whose.created("/sales-orders", anOrderBody(whose, status, fulfillment));
    }

    static String id(JsonObject order) {
        return order.getJsonObject("salesOrder").getString("id");
    }

    static String path(JsonObject order) {
        return "/sales-orders/" + id(order);
    }

    static String itemOf(JsonObject order) {
        return order.getJsonArray("items").getJsonObject(0).getString("id");
    }

    /** Of six of what ten are there. */
    static JsonObject anOrderBody(Pharus whose, String status, String fulfillment) {
        var location = StockDrives.aLocation(whose);
        var sku = StockDrives.anItem(whose, "/skus");
        stocked(whose, sku, location, 10);
        return new JsonObject()
                .put("customerId", PharusSpeaker.aCustomer(whose))
                .put("channelId", PharusSpeaker.anEntry(whose, CHANNELS))
                .put("status", status)
                .put("fulfillmentStatus", fulfillment)
                .put("fulfillmentLocationId", location)
                .put("mabd", "2026-12-24")
                .put("items", new JsonArray().add(anItem(sku)));
    }

    static JsonObject anItem(String sku) {
        return new JsonObject().put("skuId", sku).put("quantity", 6).put("unitPrice", 9.5);
    }

    static void stocked(Pharus whose, String sku, String location, int quantity) {
        var found = new JsonObject()
                .put("skuId", sku)
                .put("locationId", location)
                .put("quantity", quantity)
                .put("unitCost", 4);
        whose.created("/fg-inventory/adjustments", found);
    }

    private static JsonObject aNoteBody() {
        return new JsonObject().put("body", "Call before delivery " + UUID.randomUUID());
    }

    private static String aNote(Pharus whose, JsonObject order) {
        return whose.created(path(order) + "/timeline-notes", aNoteBody()).getString("id");
    }
}
