package org.daftar.bootstrap.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.MakingDrives.itemOf;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import org.daftar.bootstrap.http.MakingDrives.Words;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Pharus' work orders and production orders: what is documented of each, and how each says no. */
@ParameterizedClass
@EnumSource(Words.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(ArkanOfItsOwn.class)
class PharusMakingTest {

    private static final byte[] PAPER = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(UTF_8);

    @Parameter
    Words words;

    private final RunningArkan service;
    private final Owner owner;
    private Pharus pharus;
    private MakingDrives making;

    PharusMakingTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
    }

    @BeforeEach
    void speak() {
        pharus = Pharus.of(service, owner);
        making = new MakingDrives(pharus, words);
    }

    @Test
    void an_order_is_shown_as_documented_from_draft_to_completed() {
        var order = making.anOrder("Draft");
        var shown = order.getJsonObject(words.order);
        boolean work = words == Words.WORK;
        assertThat(shown.fieldNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "orgId",
                        work ? "woNumber" : "prodNumber",
                        "status",
                        work ? "workSiteId" : "locationId",
                        "draftAt",
                        "enteredAt",
                        "placedAt",
                        "expectedDeliveryDate",
                        "productionStartedAt",
                        "inTransitAt",
                        "partialAt",
                        "receivedAt",
                        "completedAt",
                        "cancelledAt",
                        "notes",
                        "createdAt",
                        "updatedAt");
        assertThat(shown.getString(work ? "woNumber" : "prodNumber")).matches(work ? "WO-\\d{6}" : "PR-\\d{6}");
        var item = order.getJsonArray("items").getJsonObject(0);
        assertThat(item.getValue("quantity")).isEqualTo(10);
        assertThat(item.getString(words.cost)).isEqualTo("1");
        assertThat(item.getValue("quantityReceived")).isEqualTo(0);
        var input = order.getJsonArray("inputs").getJsonObject(0);
        assertThat(input.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        words.order + "Id",
                        words.order + "ItemId",
                        "materialId",
                        "skuId",
                        "quantityPerUnit",
                        "quantityRequired",
                        "quantityConsumed");
        assertThat(input.getString("quantityPerUnit")).isEqualTo("1.5");
        assertThat(input.getString("quantityRequired")).isEqualTo("15");
        assertThat(body(pharus.get(making.path(order)), 200)).isEqualTo(order);
        moved(order, "Entered");
        var placed = body(
                pharus.patch(
                        making.path(order),
                        new JsonObject().put("status", "Placed").put("orderDate", "2026-01-05")),
                200);
        assertThat(placed.getString("placedAt")).isEqualTo("2026-01-05T00:00:00Z");
        assertThat(moved(order, "Production").getString("productionStartedAt")).isNotNull();
        moved(order, "In Transit");
        var part = body(pharus.post(making.path(order) + "/receipts", making.aReceiptBody(order, 4)), 201);
        assertThat(part.fieldNames()).containsExactly(words.order, "receipt", "receiptItems");
        assertThat(part.getJsonObject(words.order).getString("status")).isEqualTo("Partial");
        assertThat(part.getJsonArray("receiptItems").getJsonObject(0).getString("unitCost"))
                .isEqualTo("4");
        var read = body(pharus.get(making.path(order)), 200);
        assertThat(read.getJsonArray("inputs").getJsonObject(0).getString("quantityConsumed"))
                .isEqualTo("6");
        assertThat(read.getJsonArray("inputs").getJsonObject(0).getString("id"))
                .as("an input keeps its id when it is frozen")
                .isEqualTo(input.getString("id"));
        assertThat(read.getJsonArray("items").getJsonObject(0).getValue("quantityReceived"))
                .isEqualTo(4);
        body(pharus.post(making.path(order) + "/receipts", making.aReceiptBody(order, 6)), 201);
        assertThat(body(pharus.get(making.path(order) + "/receipts"), 200).getJsonArray("data"))
                .hasSize(2);
        assertThat(moved(order, "Completed").getString("completedAt")).isNotNull();
    }

    @Test
    void a_receipt_that_is_taken_back_is_there_no_more_and_the_order_is_open_again() {
        var order = making.anOrder("Placed");
        var receipt = making.aReceipt(order);
        var path = words.path + "-receipts/" + receipt;
        assertThat(body(pharus.get(path), 200).fieldNames()).containsExactly("receipt", "items");
        body(pharus.delete(path), 200);
        refused(pharus.get(path), 404, "not_found");
        assertThat(body(pharus.get(making.path(order)), 200)
                        .getJsonObject(words.order)
                        .getString("status"))
                .isEqualTo("Placed");
    }

    @Test
    void an_illegal_transition_tells_from_to_what_is_allowed_and_why() {
        var details = refused(patched(making.anOrder("Placed"), "Completed"), 409, "invalid_transition");
        assertThat(details)
                .isEqualTo(new JsonObject()
                        .put("from", "Placed")
                        .put("to", "Completed")
                        .put(
                                "allowed",
                                new JsonArray()
                                        .add("Entered")
                                        .add("Production")
                                        .add("In Transit")
                                        .add("Cancelled"))
                        .put("reason", "not_allowed"));
        assertThat(reason(making.anOrder("Production"), "Received")).isEqualTo("derived_status");
        assertThat(reason(making.anOrder("Received"), "Cancelled")).isEqualTo("has_receipts");
        var empty = making.anOrderBody("Draft").put("items", new JsonArray());
        assertThat(reason(pharus.created(words.path + "s", empty), "Entered")).isEqualTo("no_items");
        var billless =
                making.anOrderBody("Entered").put("items", new JsonArray().add(making.anItem(making.aBillless())));
        assertThat(reason(pharus.created(words.path + "s", billless), "Placed")).isEqualTo("bom_missing");
        var fixed = making.anOrder("Production");
        var edit = pharus.patch(words.path + "-items/" + itemOf(fixed), new JsonObject().put("quantity", 3));
        assertThat(refused(edit, 409, "invalid_transition").getString("reason")).isEqualTo("not_editable");
    }

    @Test
    void what_is_not_there_or_too_much_is_a_conflict_with_the_quantities() {
        var order = making.anOrder("Placed");
        var over =
                refused(pharus.post(making.path(order) + "/receipts", making.aReceiptBody(order, 11)), 409, "conflict");
        assertThat(over.getString("reason")).isEqualTo("over_receipt");
        var many = making.anOrderBody("Placed");
        many.getJsonArray("items").getJsonObject(0).put("quantity", 100);
        var big = pharus.created(words.path + "s", many);
        var tooLittle =
                refused(pharus.post(making.path(big) + "/receipts", making.aReceiptBody(big, 90)), 409, "conflict");
        assertThat(tooLittle.getString("reason")).isEqualTo("insufficient_stock");
        assertThat(tooLittle.getJsonArray("items").getJsonObject(0).fieldNames())
                .containsExactly("itemId", "locationId", "required", "available");
    }

    @Test
    void what_is_wrong_in_a_body_is_told_in_the_words_that_were_sent() {
        var body = making.anOrderBody("Draft").put(words.site, making.aMaterial());
        assertThat(field(refused(pharus.post(words.path + "s", body), 422, "validation_failed")))
                .startsWith(words.site + " ");
        var material = making.anOrderBody("Draft").put("items", new JsonArray().add(making.anItem(making.aMaterial())));
        assertThat(field(refused(pharus.post(words.path + "s", material), 422, "validation_failed")))
                .startsWith("items[0].skuId ");
        refused(pharus.post(words.path + "s", making.anOrderBody("Partial")), 422, "validation_failed");
        var half = making.anOrderBody("Draft");
        half.getJsonArray("items").getJsonObject(0).put("quantity", 0);
        assertThat(field(refused(pharus.post(words.path + "s", half), 422, "validation_failed")))
                .startsWith("items[0].quantity ");
        var twoDays = new JsonObject().put("orderDate", "2026-01-05").put("placedAt", "2026-01-06T00:00:00Z");
        assertThat(field(
                        refused(pharus.patch(making.path(making.anOrder("Draft")), twoDays), 422, "validation_failed")))
                .startsWith("orderDate ");
    }

    @Test
    void rows_are_creates_and_one_that_cannot_be_does_not_stop_the_others() {
        var rows = new JsonArray()
                .add(making.anOrderBody("Completed"))
                .add(making.anOrderBody("Partial"))
                .add(making.anOrderBody("Placed"));
        var answer = body(pharus.post(words.path + "s/bulk-import", new JsonObject().put("rows", rows)), 200);
        assertThat(answer.getJsonArray("ids")).hasSize(2);
        assertThat(answer.getJsonArray("results").getJsonObject(1).getString("status"))
                .isEqualTo("failed");
    }

    @Test
    void R70_a_thousand_orders_of_twenty_inputs_are_released_in_one_call_and_each_stands_by_itself() {
        var lines = new JsonArray();
        for (int i = 0; i < 20; i++)
            lines.add(new JsonObject().put("materialId", making.aMaterial()).put("quantity", 2));
        var sku = making.aBillless();
        pharus.created("/boms", new JsonObject().put("outputSkuId", sku).put("items", lines));
        var order = making.anOrderBody("Placed").put("items", new JsonArray().add(making.anItem(sku)));
        var rows = new JsonArray();
        for (int i = 0; i < 1000; i++) rows.add(i == 617 ? billless(order) : order);
        var answer = body(pharus.post(words.path + "s/bulk-import", new JsonObject().put("rows", rows)), 200);
        assertThat(answer.getJsonArray("ids")).hasSize(999);
        var failed = answer.getJsonArray("results").getJsonObject(617);
        assertThat(failed.getString("status")).isEqualTo("failed");
        var input = lines.getJsonObject(7).getString("materialId");
        var wanted = body(pharus.get("/materials-inventory/summary?materialId=" + input), 200)
                .getJsonArray("data")
                .getJsonObject(0);
        assertThat(wanted.getString("demanded")).isEqualTo("19980");
    }

    private JsonObject billless(JsonObject order) {
        return order.copy().put("items", new JsonArray().add(making.anItem(making.aBillless())));
    }

    @Test
    void an_order_of_the_other_kind_is_not_found() {
        var other = new MakingDrives(pharus, words == Words.WORK ? Words.PRODUCTION : Words.WORK).anOrder("Draft");
        var id = other.getJsonObject(words == Words.WORK ? "productionOrder" : "workOrder")
                .getString("id");
        refused(pharus.get(words.path + "s/" + id), 404, "not_found");
        refused(pharus.delete(words.path + "s/" + id), 404, "not_found");
        refused(pharus.delete(words.path + "-items/" + itemOf(other)), 404, "not_found");
    }

    @Test
    void a_product_of_an_order_is_in_use() {
        var order = making.anOrder("Draft");
        var sku = order.getJsonArray("items").getJsonObject(0).getString("skuId");
        var references = refused(pharus.delete("/skus/" + sku), 409, "in_use").getJsonObject("references");
        assertThat(references.getValue(words.order + "s")).isEqualTo(1);
    }

    @Test
    void a_file_on_a_work_order_goes_with_it() {
        var order = new MakingDrives(pharus, Words.WORK).anOrder("Draft");
        var id = order.getJsonObject("workOrder").getString("id");
        var file = Multipart.of("drawing.pdf", "application/pdf", PAPER)
                .field("entityType", "work_order")
                .field("entityId", id);
        var filed = body(file.send(pharus), 201);
        assertThat(body(pharus.get("/documents?entityType=work_order&entityId=" + id), 200)
                        .getJsonArray("data"))
                .hasSize(1);
        body(pharus.delete("/work-orders/" + id), 200);
        refused(pharus.get("/documents/" + filed.getString("id")), 404, "not_found");
    }

    private JsonObject moved(JsonObject order, String status) {
        return body(patched(order, status), 200);
    }

    private HttpResponse<String> patched(JsonObject order, String status) {
        return pharus.patch(making.path(order), new JsonObject().put("status", status));
    }

    private String reason(JsonObject order, String status) {
        return refused(patched(order, status), 409, "invalid_transition").getString("reason");
    }
}
