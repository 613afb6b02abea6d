package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;
import static org.daftar.bootstrap.http.SalesDrives.anItem;
import static org.daftar.bootstrap.http.SalesDrives.anOrder;
import static org.daftar.bootstrap.http.SalesDrives.anOrderBody;
import static org.daftar.bootstrap.http.SalesDrives.itemOf;
import static org.daftar.bootstrap.http.SalesDrives.path;
import static org.daftar.bootstrap.http.SalesDrives.stocked;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusSalesTest {

    private final RunningArkan service;
    private final Owner owner;
    private final Pharus pharus;

    PharusSalesTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
        this.pharus = Pharus.of(service, owner);
    }

    @Test
    void an_order_is_shown_as_documented_from_receipt_to_shipment() {
        var order = anOrder(pharus, "Received", "Pending");
        var shown = order.getJsonObject("salesOrder");
        assertThat(shown.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "customerId",
                        "soNumber",
                        "orderChannelId",
                        "orderStatus",
                        "fulfillmentStatus",
                        "fulfillmentLocationId",
                        "brokerId",
                        "brokerFeePercent",
                        "brokerFees",
                        "fulfillmentCosts",
                        "freightCosts",
                        "promoCosts",
                        "otherCosts",
                        "mabd",
                        "placedAt",
                        "receivedAt",
                        "enteredAt",
                        "shippedAt",
                        "invoicedAt",
                        "paidAt",
                        "rejectedAt",
                        "inDisputeAt",
                        "completedAt",
                        "notes",
                        "qboId",
                        "createdAt",
                        "updatedAt");
        assertThat(shown.getString("soNumber")).matches("SO-\\d{6}");
        assertThat(order.getJsonArray("items").getJsonObject(0).fieldNames())
                .containsExactly("id", "orgId", "salesOrderId", "skuId", "quantity", "unitPrice");
        assertThat(order.getJsonArray("items").getJsonObject(0).getValue("quantity"))
                .isEqualTo(6);
        assertThat(body(pharus.get(path(order)), 200)).isEqualTo(order);
        var entered = body(pharus.patch(path(order), status("Entered")), 200);
        assertThat(entered.getString("enteredAt")).isNotNull();
        assertThat(level(order, "allocated")).isEqualTo("6");
        var shipped = body(pharus.patch(path(order), status("Shipped").put("shippedAt", "2026-03-01")), 200);
        assertThat(shipped.getString("fulfillmentStatus")).isEqualTo("Fulfilled");
        assertThat(shipped.getString("shippedAt")).isEqualTo("2026-03-01T00:00:00Z");
        assertThat(level(order, "onHand")).isEqualTo("4");
        var back = body(pharus.patch(path(order), status("Entered")), 200);
        assertThat(back.getString("fulfillmentStatus")).isEqualTo("Pending");
        assertThat(back.getString("shippedAt")).isNull();
        assertThat(level(order, "onHand") + " " + level(order, "allocated")).isEqualTo("10 6");
    }

    @Test
    void what_is_there_leaves_first_and_the_rest_by_saying_fulfilled() {
        var order = anOrder(pharus, "Entered", "Pending");
        body(pharus.patch("/sales-order-items/" + itemOf(order), new JsonObject().put("quantity", 12)), 200);
        var missing = refused(pharus.patch(path(order), status("Shipped")), 409, "conflict");
        assertThat(missing.getString("reason")).isEqualTo("insufficient_stock");
        assertThat(missing.getJsonArray("items").getJsonObject(0).getString("required"))
                .isEqualTo("2");
        var part = body(pharus.patch(path(order), status("Shipped").put("fulfillmentStatus", "Partial")), 200);
        assertThat(part.getString("fulfillmentStatus")).isEqualTo("Partial");
        assertThat(part).isEqualTo(body(pharus.patch(path(order), fulfillment("Partial")), 200));
        var item = order.getJsonArray("items").getJsonObject(0);
        stocked(pharus, item.getString("skuId"), location(order), 2);
        var all = body(pharus.patch(path(order), fulfillment("Fulfilled")), 200);
        assertThat(all.getString("fulfillmentStatus")).isEqualTo("Fulfilled");
        assertThat(all.getString("shippedAt")).isEqualTo(part.getString("shippedAt"));
        var details = refused(pharus.patch(path(order), fulfillment("Partial")), 409, "invalid_transition");
        assertThat(details.getString("from") + " " + details.getString("to")).isEqualTo("Fulfilled Partial");
    }

    @Test
    void an_illegal_transition_tells_from_to_what_is_allowed_and_why() {
        var details = refused(
                pharus.patch(path(anOrder(pharus, "Entered", "Pending")), status("Completed")),
                409,
                "invalid_transition");
        assertThat(details)
                .isEqualTo(new JsonObject()
                        .put("from", "Entered")
                        .put("to", "Completed")
                        .put(
                                "allowed",
                                new JsonArray().add("Received").add("Shipped").add("Rejected"))
                        .put("reason", "not_allowed"));
        assertThat(reason(anOrder(pharus, "Shipped", "Fulfilled"), "Rejected")).isEqualTo("shipped");
        var empty = anOrderBody(pharus, "Received", "Pending").put("items", new JsonArray());
        assertThat(reason(pharus.created("/sales-orders", empty), "Entered")).isEqualTo("no_items");
        var nowhere = anOrderBody(pharus, "Received", "Pending").putNull("fulfillmentLocationId");
        assertThat(reason(pharus.created("/sales-orders", nowhere), "Entered")).isEqualTo("location_required");
        var greedy = anOrder(pharus, "Entered", "Pending");
        body(pharus.patch("/sales-order-items/" + itemOf(greedy), new JsonObject().put("quantity", 10)), 200);
        var late = pharus.created(
                "/sales-orders",
                anOrderBody(pharus, "Entered", "Pending")
                        .put("fulfillmentLocationId", location(greedy))
                        .put("items", greedyItems(greedy)));
        var nothing = pharus.patch(path(late), status("Shipped").put("fulfillmentStatus", "Partial"));
        assertThat(refused(nothing, 409, "invalid_transition").getString("reason"))
                .isEqualTo("nothing_to_ship");
    }

    private static JsonArray greedyItems(JsonObject order) {
        return new JsonArray()
                .add(anItem(order.getJsonArray("items").getJsonObject(0).getString("skuId")));
    }

    @Test
    void what_is_invoiced_and_paid_is_seen_by_the_accountant_at_once() {
        var order = anOrder(pharus, "Shipped", "Fulfilled");
        var number = order.getJsonObject("salesOrder").getString("soNumber");
        var invoiced = body(pharus.patch(path(order), status("Invoiced")), 200);
        assertThat(invoiced.getString("orderStatus")).isEqualTo("Invoiced");
        assertThat(invoiced.getString("invoicedAt")).isNotNull();
        assertThat(invoiceOf(number).getString("status")).isEqualTo("posted");
        assertThat(body(pharus.patch(path(order), status("Paid")), 200).getString("paidAt"))
                .isNotNull();
        assertThat(invoiceOf(number).getString("status")).isEqualTo("paid");
        assertThat(reason(order, "Entered")).isEqualTo("not_allowed");
        var disputed = anOrder(pharus, "In-Dispute", "Fulfilled");
        assertThat(body(pharus.patch(path(disputed), status("Rejected")), 200).getString("fulfillmentStatus"))
                .isEqualTo("Pending");
        assertThat(level(disputed, "onHand")).isEqualTo("10");
        assertThat(anOrder(pharus, "Completed", "Partial")
                        .getJsonObject("salesOrder")
                        .getString("orderStatus"))
                .isEqualTo("Completed");
    }

    private JsonObject invoiceOf(String number) {
        var answer = service.as(owner, "GET", "/accounting/invoices?limit=100", "");
        return RunningArkan.json(answer).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(invoice -> number.equals(invoice.getString("reference")))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_pair_of_statuses_that_cannot_be_is_invalid_and_nothing_is_left_of_the_attempt() {
        var before = body(pharus.get("/sales-orders"), 200).getJsonArray("data").size();
        assertThat(field(refused(
                        pharus.post("/sales-orders", anOrderBody(pharus, "Entered", "Fulfilled")),
                        422,
                        "validation_failed")))
                .isEqualTo("fulfillmentStatus other_pair");
        refused(pharus.post("/sales-orders", anOrderBody(pharus, "Shipped", "Pending")), 422, "validation_failed");
        var percent = anOrderBody(pharus, "Received", "Pending").put("brokerFeePercent", 100.5);
        refused(pharus.post("/sales-orders", percent), 422, "validation_failed");
        var imported = body(
                pharus.post(
                        "/sales-orders/bulk-import",
                        new JsonObject()
                                .put(
                                        "rows",
                                        new JsonArray()
                                                .add(anOrderBody(pharus, "Shipped", "Partial"))
                                                .add(anOrderBody(pharus, "Shipped", "Pending")))),
                200);
        assertThat(imported.getJsonArray("ids")).hasSize(1);
        assertThat(imported.getJsonArray("results").getJsonObject(1).getString("status"))
                .isEqualTo("failed");
        assertThat(body(pharus.get("/sales-orders"), 200).getJsonArray("data")).hasSize(before + 1);
    }

    @Test
    void what_cannot_be_edited_any_more_says_so() {
        var order = anOrder(pharus, "Shipped", "Fulfilled");
        var item = "/sales-order-items/" + itemOf(order);
        assertThat(refused(pharus.patch(item, new JsonObject().put("quantity", 5)), 409, "invalid_transition")
                        .getString("reason"))
                .isEqualTo("not_editable");
        body(pharus.patch(item, new JsonObject().put("unitPrice", 9)), 200);
        refused(pharus.delete(item), 409, "invalid_transition");
        refused(pharus.delete(path(order)), 409, "in_use");
        var kept = body(pharus.patch(path(order), new JsonObject().put("freightCosts", 12.5)), 200);
        assertThat(kept.getString("freightCosts")).isEqualTo("12.5");
        assertThat(body(pharus.patch(path(order), new JsonObject()), 200)).isEqualTo(kept);
    }

    @Test
    void an_item_is_a_sku_in_whole_units() {
        var order = anOrder(pharus, "Received", "Pending");
        var material = PurchaseDrives.aMaterial(pharus);
        assertThat(field(refused(pharus.post(path(order) + "/items", anItem(material)), 422, "validation_failed")))
                .isEqualTo("skuId other_kind");
        refused(pharus.post(path(order) + "/items", anItem(UUID.randomUUID().toString())), 422, "validation_failed");
        var half = anItem(material).put("quantity", 1.5);
        refused(pharus.post(path(order) + "/items", half), 422, "validation_failed");
        refused(pharus.post(path(order) + "/items", anItem(material).put("quantity", 0)), 422, "validation_failed");
    }

    @Test
    void the_timeline_tells_moves_and_notes_in_the_words_of_the_document() {
        var order = anOrder(pharus, "Received", "Pending");
        var note = pharus.created(
                path(order) + "/timeline-notes",
                new JsonObject().put("body", "Asked for a discount").put("statusAtTime", "Entered"));
        assertThat(note.fieldNames())
                .containsExactly("id", "orgId", "salesOrderId", "orderStatus", "note", "createdAt");
        body(pharus.patch(path(order), status("Entered")), 200);
        body(pharus.patch(path(order), status("Rejected")), 200);
        assertThat(timeline(order))
                .containsExactly(
                        "Entered: Asked for a discount",
                        "Entered: Received -> Entered",
                        "Rejected: Entered -> Rejected");
        body(pharus.delete("/sales-order-timeline-notes/" + note.getString("id")), 200);
        assertThat(timeline(order)).hasSize(2);
        refused(
                pharus.post(path(order) + "/timeline-notes", new JsonObject().put("body", " ")),
                422,
                "validation_failed");
    }

    private List<String> timeline(JsonObject order) {
        return body(pharus.get(path(order) + "/timeline-notes"), 200).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .map(note -> note.getString("orderStatus") + ": " + note.getString("note"))
                .toList();
    }

    @Test
    void a_used_channel_is_retired_and_brought_back() {
        var body = anOrderBody(pharus, "Received", "Pending");
        var channel = "/order-channels/" + body.getString("channelId");
        var order = pharus.created("/sales-orders", body);
        assertThat(body(pharus.get(channel + "/in-use"), 200))
                .isEqualTo(new JsonObject().put("inUse", true).put("soCount", 1));
        var names = refused(pharus.delete(channel), 409, "in_use").getJsonObject("references");
        assertThat(names.getInteger("salesOrders")).isEqualTo(1);
        body(pharus.patch(channel, new JsonObject().put("isActive", false)), 200);
        assertThat(field(refused(pharus.post("/sales-orders", body), 422, "validation_failed")))
                .isEqualTo("channelId inactive");
        assertThat(body(pharus.post(channel + "/reactivate", new JsonObject()), 200)
                        .getBoolean("isActive"))
                .isTrue();
        var site = "/locations/" + location(order) + "/in-use";
        assertThat(body(pharus.get(site), 200).getJsonObject("references").getInteger("salesOrders"))
                .isEqualTo(1);
        body(pharus.delete(path(order)), 200);
        body(pharus.delete(channel), 200);
    }

    @Test
    void the_statuses_are_those_of_the_document() {
        assertThat(body(pharus.get("/sales-orders/statuses"), 200).getJsonArray("data"))
                .containsExactly(
                        "Received", "Entered", "Shipped", "Invoiced", "Paid", "Rejected", "In-Dispute", "Completed");
        assertThat(body(pharus.get("/sales-orders/fulfillment-statuses"), 200).getJsonArray("data"))
                .containsExactly("Pending", "Partial", "Fulfilled");
    }

    private String level(JsonObject order, String measure) {
        var sku = order.getJsonArray("items").getJsonObject(0).getString("skuId");
        return body(pharus.get("/fg-inventory/summary?skuId=" + sku), 200)
                .getJsonArray("data")
                .getJsonObject(0)
                .getString(measure);
    }

    private String reason(JsonObject order, String to) {
        return refused(pharus.patch(path(order), status(to)), 409, "invalid_transition")
                .getString("reason");
    }

    private static String location(JsonObject order) {
        return order.getJsonObject("salesOrder").getString("fulfillmentLocationId");
    }

    private static JsonObject status(String status) {
        return new JsonObject().put("status", status);
    }

    private static JsonObject fulfillment(String status) {
        return new JsonObject().put("fulfillmentStatus", status);
    }
}
