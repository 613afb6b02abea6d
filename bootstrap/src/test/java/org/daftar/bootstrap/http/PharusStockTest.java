package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Materials, SKUs, locations and what lies there, as Pharus shows it; and as Arkan's accounts have it at once. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusStockTest {

    private final RunningArkan service;
    private final Owner owner;
    private final Pharus pharus;
    private String material = "";
    private String dubai = "";
    private String sharjah = "";

    PharusStockTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
        this.pharus = Pharus.of(service, owner);
    }

    @BeforeEach
    void keep_something() {
        material = material("M-" + UUID.randomUUID()).getString("id");
        dubai = location("Dubai " + UUID.randomUUID());
        sharjah = location("Sharjah " + UUID.randomUUID());
    }

    @Test
    void a_material_is_shown_as_documented_and_its_code_stands_once_whatever_its_size() {
        var made = material("Flour-25");
        assertThat(made.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "materialCode",
                        "name",
                        "materialTypeId",
                        "notes",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        var again = pharus.post("/materials", materialBody("FLOUR-25"));
        assertThat(refused(again, 409, "conflict").getString("reason")).isEqualTo("duplicate");
        var sku = pharus.post("/skus", skuBody("flour-25"));
        assertThat(refused(sku, 409, "conflict").getString("reason")).isEqualTo("duplicate");
        assertThat(field(refused(
                        pharus.post(
                                "/materials",
                                materialBody("X")
                                        .put("typeId", UUID.randomUUID().toString())),
                        422,
                        "validation_failed")))
                .startsWith("typeId");
    }

    @Test
    void a_SKU_says_how_it_is_packed_and_is_found_by_it() {
        var sku =
                pharus.created("/skus", skuBody("CAKE-6").put("itemsPerUnit", 6).put("ozPerItem", 12.5));
        assertThat(sku.getString("ozPerItem")).isEqualTo("12.5");
        var path = "/skus/" + sku.getString("id");
        var changed = body(pharus.patch(path, new JsonObject().put("itemsPerUnit", 12)), 200);
        assertThat(changed.getInteger("itemsPerUnit")).isEqualTo(12);
        assertThat(changed.getString("ozPerItem")).isEqualTo("12.5");
        assertThat(rows("/skus?itemsPerUnitMin=12&ozPerItemMax=12.5&q=cake")).hasSize(1);
        assertThat(rows("/skus?itemsPerUnitMin=13&itemsPerUnitMax=12")).isEmpty();
        refused(pharus.get("/skus?itemsPerUnitMin=many"), 422, "validation_failed");
        refused(pharus.patch(path, new JsonObject().put("ozPerItem", -0.5)), 422, "validation_failed");
        refused(pharus.post("/skus", skuBody("AIR").put("ozPerItem", -1)), 422, "validation_failed");
        refused(pharus.get("/materials/" + sku.getString("id")), 404, "not_found");
    }

    @Test
    void a_location_keeps_its_place_and_is_removed_only_while_nothing_lies_there() {
        var path = "/locations/" + dubai;
        assertThat(body(pharus.get(path + "/in-use"), 200).getBoolean("inUse")).isFalse();
        found("10", "2");
        var usage = body(pharus.get(path + "/in-use"), 200);
        assertThat(usage.getBoolean("inUse")).isTrue();
        assertThat(usage.getJsonObject("references").getInteger("materialsLedger"))
                .isEqualTo(1);
        var details = refused(pharus.delete(path), 409, "in_use");
        assertThat(details.getJsonObject("references").getInteger("materialsLedger"))
                .isEqualTo(1);
        assertThat(body(pharus.delete("/locations/" + sharjah), 200).getString("deletedId"))
                .isEqualTo(sharjah);
    }

    @Test
    void what_is_found_stands_in_the_summary_the_ledger_and_the_inventory_account_at_once() {
        var before = inventory();
        var entry = found("100", "2.5");
        assertThat(entry.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "code",
                        "materialId",
                        "locationId",
                        "eventType",
                        "quantity",
                        "unitCost",
                        "ref",
                        "toLocationId",
                        "notes",
                        "eventDate",
                        "sourceType",
                        "sourceId",
                        "createdAt");
        assertThat(entry.getString("eventType")).isEqualTo("ADJUST");
        assertThat(entry.getString("unitCost")).isEqualTo("2.5");
        assertThat(entry.getString("sourceType")).isEqualTo("manual");
        var line = summary(dubai);
        assertThat(line.getString("onHand")).isEqualTo("100");
        assertThat(line.getString("averageUnitCost")).isEqualTo("2.5");
        assertThat(line.getString("inventoryValue")).isEqualTo("250");
        assertThat(inventory() - before).isEqualTo(250);
        assertThat(body(pharus.get("/materials-inventory/ledger/" + entry.getString("id")), 200))
                .isEqualTo(entry);
        refused(pharus.get("/fg-inventory/ledger/" + entry.getString("id")), 404, "not_found");
    }

    @Test
    void R16_what_there_was_on_a_day_is_shown_by_Arkan_whatever_was_booked_later_and_whenever() {
        pharus.created(
                "/materials-inventory/adjustments", on("2026-03-10", "100").put("unitCost", 2.5));
        pharus.created("/materials-inventory/disposals", on("2026-04-02", "40"));
        pharus.created("/materials-inventory/transfers", transfer("10").put("eventDate", "2026-04-01T08:00:00Z"));
        assertThat(onDay("2026-03-09", "")).containsExactly("0", "0");
        assertThat(onDay("2026-03-31", "")).containsExactly("100", "250");
        assertThat(onDay("2026-04-01", "")).containsExactly("100", "250");
        assertThat(onDay("2026-04-01", dubai)).containsExactly("90", "225");
        assertThat(onDay("2026-04-01", sharjah)).containsExactly("10", "25");
        assertThat(onDay("2026-04-02", "")).containsExactly("60", "150");
        assertThat(onDay("2026-04-02", sharjah)).containsExactly("10", "25");
    }

    /** Quantity and value of the material, there or everywhere. */
    private List<String> onDay(String day, String warehouse) {
        var path = "/inventory/valuation?limit=100&as_of=" + day
                + (warehouse.isEmpty() ? "" : "&warehouse_id=" + warehouse);
        return RunningArkan.json(service.as(owner, "GET", path, "")).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("productId").equals(material))
                .flatMap(row -> Stream.of(row.getValue("quantity"), row.getValue("value")))
                .map(number ->
                        new BigDecimal(number.toString()).stripTrailingZeros().toPlainString())
                .toList();
    }

    private JsonObject on(String day, String quantity) {
        return correction(quantity).put("eventDate", day + "T08:00:00Z");
    }

    @Test
    void a_transfer_goes_and_comes_and_is_completed_once() {
        found("10", "2");
        var sent = pharus.created("/materials-inventory/transfers", transfer("4"));
        var ref = sent.getString("ref");
        assertThat(sent.getJsonObject("ledgerEntry").getString("toLocationId")).isEqualTo(sharjah);
        assertThat(summary(sharjah).getString("inTransit")).isEqualTo("4");
        var short7 = refused(pharus.post("/materials-inventory/transfers", transfer("7")), 409, "conflict");
        assertThat(short7.getString("reason")).isEqualTo("insufficient_stock");
        assertThat(short7.getJsonArray("items").getJsonObject(0).getString("available"))
                .isEqualTo("6");
        var complete = "/materials-inventory/transfers/" + ref + "/complete";
        assertThat(body(pharus.post(complete, new JsonObject()), 200).getString("eventType"))
                .isEqualTo("TRANSFER");
        assertThat(refused(pharus.post(complete, new JsonObject()), 409, "invalid_transition")
                        .getString("reason"))
                .isEqualTo("already_completed");
        refused(pharus.post("/fg-inventory/transfers/" + ref + "/complete", new JsonObject()), 404, "not_found");
        var undone = body(pharus.post("/materials-inventory/transfers/" + ref + "/reverse", new JsonObject()), 200);
        assertThat(undone.getJsonArray("entries")).hasSize(2);
        assertThat(summary(dubai).getString("onHand")).isEqualTo("10");
        assertThat(rows("/materials-inventory/ledger?ref=" + ref)).hasSize(4);
        assertThat(rows("/materials-inventory/ledger?eventType=REVERSE_TRANSFER&materialId=" + material))
                .hasSize(2);
    }

    @Test
    void what_is_wrong_is_named_in_the_words_that_were_sent() {
        var wrong = transfer("0").put("sourceLocationId", UUID.randomUUID().toString());
        assertThat(field(refused(pharus.post("/materials-inventory/transfers", wrong), 422, "validation_failed")))
                .isEqualTo("quantity exclusiveMinimum");
        var nowhere = transfer("1").put("sourceLocationId", UUID.randomUUID().toString());
        assertThat(field(refused(pharus.post("/materials-inventory/transfers", nowhere), 422, "validation_failed")))
                .startsWith("sourceLocationId");
        var nothing = correction("1").put("materialId", UUID.randomUUID().toString());
        assertThat(field(refused(pharus.post("/materials-inventory/adjustments", nothing), 422, "validation_failed")))
                .startsWith("materialId");
        var same = transfer("1").put("destinationLocationId", dubai);
        assertThat(field(refused(pharus.post("/materials-inventory/transfers", same), 422, "validation_failed")))
                .startsWith("destinationLocationId");
        refused(pharus.get("/materials-inventory/ledger?eventType=PRODUCE"), 422, "validation_failed");
    }

    @Test
    void a_member_moves_stock_and_an_admin_says_how_much_there_is() {
        var member = Pharus.of(
                service, service.colleague(owner, "member-" + UUID.randomUUID() + "@stock.test", Role.MEMBER));
        found("10", "1");
        refused(member.post("/materials-inventory/adjustments", correction("1")), 403, "forbidden");
        refused(member.post("/materials-inventory/disposals", correction("1")), 403, "forbidden");
        member.created("/materials-inventory/transfers", transfer("1"));
        refused(member.post("/locations", new JsonObject().put("name", "X")), 403, "forbidden");
    }

    private JsonObject found(String quantity, String cost) {
        return pharus.created(
                "/materials-inventory/adjustments", correction(quantity).put("unitCost", Double.valueOf(cost)));
    }

    private JsonObject correction(String quantity) {
        return new JsonObject()
                .put("materialId", material)
                .put("locationId", dubai)
                .put("quantity", quantity);
    }

    private JsonObject transfer(String quantity) {
        return new JsonObject()
                .put("materialId", material)
                .put("sourceLocationId", dubai)
                .put("destinationLocationId", sharjah)
                .put("quantity", quantity);
    }

    private JsonObject summary(String location) {
        return rows("/materials-inventory/summary?materialId=" + material + "&locationId=" + location)
                .getJsonObject(0);
    }

    private JsonArray rows(String path) {
        return body(pharus.get(path), 200).getJsonArray("data");
    }

    private JsonObject material(String code) {
        return pharus.created("/materials", materialBody(code));
    }

    private JsonObject materialBody(String code) {
        return new JsonObject().put("code", code).put("name", code).put("typeId", type("/material-types"));
    }

    private JsonObject skuBody(String code) {
        return new JsonObject().put("code", code).put("name", code).put("typeId", type("/sku-types"));
    }

    private String type(String path) {
        return rows(path).getJsonObject(0).getString("id");
    }

    private String location(String name) {
        return pharus.created("/locations", new JsonObject().put("name", name)).getString("id");
    }

    /** The balance of the inventory account, in Arkan's words. */
    private double inventory() {
        var accounts = RunningArkan.json(service.as(owner, "GET", "/accounting/accounts?limit=100", ""));
        return accounts.getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(account -> account.getString("code").equals("1200"))
                .findFirst()
                .orElseThrow()
                .getDouble("balance");
    }
}
