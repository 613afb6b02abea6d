package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;
import static org.daftar.bootstrap.http.PurchaseDrives.aMaterial;
import static org.daftar.bootstrap.http.PurchaseDrives.aReceiptBody;
import static org.daftar.bootstrap.http.PurchaseDrives.anItem;
import static org.daftar.bootstrap.http.PurchaseDrives.anOrder;
import static org.daftar.bootstrap.http.PurchaseDrives.anOrderBody;
import static org.daftar.bootstrap.http.PurchaseDrives.id;
import static org.daftar.bootstrap.http.PurchaseDrives.itemOf;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusPurchasingTest {

    private final Pharus pharus;

    PharusPurchasingTest(RunningArkan service, Owner owner) {
        this.pharus = Pharus.of(service, owner);
    }

    @Test
    void an_order_is_shown_as_documented_from_plan_to_receipt() {
        var order = anOrder(pharus, "Planning");
        var shown = order.getJsonObject("purchaseOrder");
        assertThat(shown.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "poNumber",
                        "vendorId",
                        "targetType",
                        "status",
                        "shipToLocationId",
                        "planningAt",
                        "placedAt",
                        "shipDate",
                        "inTransitAt",
                        "partialAt",
                        "expectedDeliveryDate",
                        "receivedAt",
                        "paidAt",
                        "cancelledAt",
                        "shippingCosts",
                        "setupCosts",
                        "otherCosts",
                        "notes",
                        "createdAt",
                        "updatedAt");
        assertThat(shown.getString("poNumber")).matches("PO-\\d{6}");
        assertThat(shown.getString("status")).isEqualTo("Planning");
        assertThat(body(pharus.get(path(order)), 200)).isEqualTo(order);
        var placed = body(pharus.patch(path(order), status("Placed").put("placedAt", "2026-01-05")), 200);
        assertThat(placed.getString("placedAt")).isEqualTo("2026-01-05T00:00:00Z");
        var moved = body(pharus.patch(path(order), status("In Transit")), 200);
        assertThat(moved.getString("inTransitAt")).isNotNull();
        var part = body(pharus.post(path(order) + "/receipts", aReceiptBody(order, 4)), 201);
        assertThat(part.getJsonObject("purchaseOrder").getString("status")).isEqualTo("Partial");
        assertThat(part.getJsonArray("receiptItems").getJsonObject(0).fieldNames())
                .containsExactly(
                        "id", "orgId", "receiptId", "purchaseOrderItemId", "quantity", "unitCost", "locationId");
        var item = body(pharus.get("/purchase-order-items?limit=200"), 200).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("id").equals(itemOf(order)))
                .findFirst()
                .orElseThrow();
        assertThat(item.getString("quantityReceived")).isEqualTo("4");
        assertThat(item.getString("quantityOpen")).isEqualTo("6");
        var all = body(pharus.post(path(order) + "/receipts", aReceiptBody(order, 6)), 201);
        assertThat(all.getJsonObject("purchaseOrder").getString("status")).isEqualTo("Received");
        assertThat(body(pharus.get(path(order) + "/receipts"), 200).getJsonArray("data"))
                .hasSize(2);
        var last = all.getJsonObject("receipt").getString("id");
        body(pharus.delete("/purchase-order-receipts/" + last), 200);
        refused(pharus.get("/purchase-order-receipts/" + last), 404, "not_found");
        assertThat(body(pharus.get(path(order)), 200)
                        .getJsonObject("purchaseOrder")
                        .getString("status"))
                .isEqualTo("Partial");
    }

    @Test
    void an_illegal_transition_tells_from_to_what_is_allowed_and_why() {
        var details = refused(pharus.patch(path(anOrder(pharus, "Placed")), status("Paid")), 409, "invalid_transition");
        assertThat(details)
                .isEqualTo(new JsonObject()
                        .put("from", "Placed")
                        .put("to", "Paid")
                        .put(
                                "allowed",
                                new JsonArray()
                                        .add("Planning")
                                        .add("In Transit")
                                        .add("Cancelled"))
                        .put("reason", "not_allowed"));
        assertThat(reason(anOrder(pharus, "Placed"), "Received")).isEqualTo("derived_status");
        assertThat(reason(anOrder(pharus, "Placed"), "Partial")).isEqualTo("derived_status");
        assertThat(reason(anOrder(pharus, "Received"), "Cancelled")).isEqualTo("has_receipts");
        var empty = anOrderBody(pharus, "Planning").put("items", new JsonArray());
        assertThat(reason(pharus.created("/purchase-orders", empty), "Placed")).isEqualTo("no_items");
        var nowhere = anOrderBody(pharus, "Planning").putNull("shipToLocationId");
        assertThat(reason(pharus.created("/purchase-orders", nowhere), "Placed"))
                .isEqualTo("location_required");
    }

    @Test
    void an_order_that_is_paid_is_billed_and_keeps_its_receipts() {
        var order = anOrder(pharus, "Placed");
        var made = body(pharus.post(path(order) + "/receipts", aReceiptBody(order, 10)), 201);
        var paid = body(pharus.patch(path(order), status("Paid").put("paidAt", "2026-02-05T08:00:00Z")), 200);
        assertThat(paid.getString("status")).isEqualTo("Paid");
        assertThat(paid.getString("paidAt")).isEqualTo("2026-02-05T08:00:00Z");
        var receipt =
                "/purchase-order-receipts/" + made.getJsonObject("receipt").getString("id");
        assertThat(refused(pharus.delete(receipt), 409, "conflict").getString("reason"))
                .isEqualTo("billed");
        assertThat(refused(pharus.patch(path(order), status("Received")), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("billed");
        assertThat(anOrder(pharus, "Paid").getJsonObject("purchaseOrder").getString("status"))
                .isEqualTo("Paid");
    }

    @Test
    void nothing_of_a_change_happens_when_its_move_is_refused() {
        var order = anOrder(pharus, "Placed");
        refused(pharus.patch(path(order), status("Paid").put("notes", "Not this")), 409, "invalid_transition");
        assertThat(body(pharus.get(path(order)), 200)).isEqualTo(order);
        assertThat(body(pharus.patch(path(order), new JsonObject()), 200))
                .isEqualTo(order.getJsonObject("purchaseOrder"));
    }

    @Test
    void an_over_receipt_is_refused_with_the_quantities() {
        var order = anOrder(pharus, "Placed");
        body(pharus.post(path(order) + "/receipts", aReceiptBody(order, 4)), 201);
        var details = refused(pharus.post(path(order) + "/receipts", aReceiptBody(order, 7)), 409, "conflict");
        assertThat(details.getString("reason")).isEqualTo("over_receipt");
        assertThat(details.getString("itemId")).isEqualTo(itemOf(order));
        assertThat(details.getString("ordered") + " " + details.getString("received") + " "
                        + details.getString("requested"))
                .isEqualTo("10 4 7");
    }

    @Test
    void what_is_tolerated_is_a_setting_that_is_shown_and_obeyed() {
        assertThat(tolerance(10)).isEqualTo("10");
        var order = anOrder(pharus, "Placed");
        body(pharus.post(path(order) + "/receipts", aReceiptBody(order, 11)), 201);
        assertThat(tolerance(0)).isEqualTo("0");
    }

    private String tolerance(int percent) {
        var change = new JsonObject().put("overReceiptTolerancePercent", percent);
        return body(pharus.patch("/organizations/current", change), 200)
                .getJsonObject("settings")
                .getString("overReceiptTolerancePercent");
    }

    @Test
    void what_cannot_be_edited_any_more_says_so() {
        var order = anOrder(pharus, "Received");
        var item = "/purchase-order-items/" + itemOf(order);
        var change = new JsonObject().put("quantity", 11);
        assertThat(refused(pharus.patch(item, change), 409, "invalid_transition")
                        .getString("reason"))
                .isEqualTo("not_editable");
        refused(pharus.delete(item), 409, "invalid_transition");
        refused(pharus.delete(path(order)), 409, "in_use");
        body(pharus.patch(path(order), new JsonObject().put("notes", "Late")), 200);
    }

    @Test
    void an_item_is_of_what_the_order_is_for() {
        var material = aMaterial(pharus);
        var order = anOrderBody(pharus, "Planning").put("targetType", "finished_goods");
        assertThat(field(refused(pharus.post("/purchase-orders", order), 422, "validation_failed")))
                .isEqualTo("items[0].materialId other_kind");
        var wrong = anOrderBody(pharus, "Planning")
                .put("items", new JsonArray().add(anItem(UUID.randomUUID().toString())));
        refused(pharus.post("/purchase-orders", wrong), 422, "validation_failed");
        var both = anItem(material).put("skuId", material);
        refused(pharus.post(path(anOrder(pharus, "Planning")) + "/items", both), 422, "validation_failed");
    }

    @Test
    void a_part_cannot_be_created_and_nothing_is_left_of_the_attempt() {
        refused(pharus.post("/purchase-orders", anOrderBody(pharus, "Partial")), 422, "validation_failed");
        var imported = body(
                pharus.post(
                        "/purchase-orders/bulk-import",
                        new JsonObject()
                                .put(
                                        "rows",
                                        new JsonArray()
                                                .add(anOrderBody(pharus, "Received"))
                                                .add(anOrderBody(pharus, "Partial")))),
                200);
        assertThat(imported.getJsonArray("ids")).hasSize(1);
        assertThat(imported.getJsonArray("results").getJsonObject(1).getString("status"))
                .isEqualTo("failed");
    }

    @Test
    void whatever_an_order_names_is_in_use() {
        var body = anOrderBody(pharus, "Planning");
        var order = pharus.created("/purchase-orders", body);
        var vendor = refused(pharus.delete("/vendors/" + body.getString("vendorId")), 409, "in_use");
        assertThat(vendor.getJsonObject("references").getInteger("purchaseOrders"))
                .isEqualTo(1);
        var site = "/locations/" + body.getString("shipToLocationId");
        assertThat(body(pharus.get(site + "/in-use"), 200)
                        .getJsonObject("references")
                        .getInteger("purchaseOrders"))
                .isEqualTo(1);
        body(pharus.delete(path(order)), 200);
        body(pharus.delete(site), 200);
    }

    @Test
    void the_statuses_are_those_of_the_document() {
        assertThat(body(pharus.get("/purchase-orders/statuses"), 200).getJsonArray("data"))
                .containsExactly("Planning", "Placed", "In Transit", "Partial", "Received", "Paid", "Cancelled");
    }

    private String reason(JsonObject order, String to) {
        return refused(pharus.patch(path(order), status(to)), 409, "invalid_transition")
                .getString("reason");
    }

    private static JsonObject status(String status) {
        return new JsonObject().put("status", status);
    }

    private static String path(JsonObject order) {
        return "/purchase-orders/" + id(order);
    }
}
