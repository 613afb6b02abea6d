package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;
import static org.daftar.bootstrap.http.PharusItems.line;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.catalog.Item;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pharus' bills of materials over a socket: what is documented of each, and how each says no. */
class PharusBomTest {

    private static RunningArkan service;
    private static RunningArkan.Owner owner;
    private static Pharus pharus;
    private static PharusItems items;

    @BeforeAll
    static void serve(@TempDir Path directory) {
        service = new RunningArkan(directory);
        owner = service.owner("owner@boms.test", Plan.SELF_HOSTED);
        pharus = Pharus.of(service, owner);
        items = PharusItems.of(service, owner);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_bill_is_created_read_replaced_and_deleted() {
        var chair = items.sku();
        var leg = items.sku();
        var wood = items.material();
        var created = pharus.created("/boms", items.bom(chair, leg, "4", wood, "0.333333"));
        assertThat(created.fieldNames()).containsExactly("outputSkuId", "items");
        assertThat(created.getString("outputSkuId")).isEqualTo(chair.id().toString());
        assertThat(lines(created)).containsExactly("null " + leg.id() + " 4", wood.id() + " null 0.333333");
        var path = "/boms/" + chair.id();
        assertThat(body(pharus.get(path), 200)).isEqualTo(created);
        var replaced = body(put(chair, items.bom(chair, wood, "1.50", leg, "4")), 200);
        assertThat(lines(replaced)).containsExactly(wood.id() + " null 1.5", "null " + leg.id() + " 4");
        assertThat(replaced.getJsonArray("items").getJsonObject(1).getString("id"))
                .as("a line keeps its id")
                .isEqualTo(created.getJsonArray("items").getJsonObject(0).getString("id"));
        assertThat(lines(body(put(chair, items.bom(chair)), 200))).isEmpty();
        assertThat(body(pharus.delete(path), 200))
                .isEqualTo(new JsonObject().put("deletedId", chair.id().toString()));
        for (var gone : List.of(pharus.get(path), pharus.delete(path), put(chair, items.bom(chair))))
            refused(gone, 404, "not_found");
    }

    @Test
    void bills_are_listed_by_code_with_their_outputs() {
        var own = service.owner("list@boms.test", Plan.SELF_HOSTED);
        var theirs = PharusItems.of(service, own);
        var billed = List.of(theirs.billed(), theirs.billed(), theirs.billed());
        var page = body(theirs.pharus().get("/boms?limit=2"), 200);
        var row = page.getJsonArray("data").getJsonObject(0);
        assertThat(row.fieldNames()).containsExactly("outputSkuId", "skuCode", "name", "itemCount", "updatedAt");
        assertThat(row.getInteger("itemCount")).isOne();
        var next = body(theirs.pharus().get("/boms?limit=2&cursor=" + page.getString("nextCursor")), 200);
        assertThat(next.getString("nextCursor")).isNull();
        assertThat(Stream.of(page, next)
                        .flatMap(each -> rows(each, "outputSkuId"))
                        .map(UUID::fromString))
                .containsExactlyInAnyOrderElementsOf(billed);
        var code = row.getString("skuCode").toLowerCase();
        assertThat(rows(body(theirs.pharus().get("/boms?q=" + code), 200), "skuCode"))
                .contains(row.getString("skuCode"));
        assertThat(rows(body(theirs.pharus().get("/boms?q=nothing"), 200), "skuCode"))
                .isEmpty();
    }

    @Test
    void a_second_bill_of_one_SKU_is_a_conflict() {
        var chair = items.sku();
        pharus.created("/boms", items.bom(chair));
        assertThat(refused(pharus.post("/boms", items.bom(chair)), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("already_exists");
    }

    @Test
    void a_bill_that_would_be_part_of_itself_is_refused_with_the_way() {
        var chair = items.sku();
        var leg = items.sku();
        var foot = items.sku();
        pharus.created("/boms", items.bom(chair, leg, "4"));
        pharus.created("/boms", items.bom(leg, foot, "1"));
        var details = refused(pharus.post("/boms", items.bom(foot, chair, "1")), 422, "validation_failed");
        assertThat(details.getString("reason")).isEqualTo("bom_cycle");
        assertThat(details.getJsonArray("path")).isEqualTo(ids(foot, chair, leg));
        details = refused(put(leg, items.bom(leg, leg, "1")), 422, "validation_failed");
        assertThat(details.getString("reason")).isEqualTo("bom_cycle");
        assertThat(details.getJsonArray("path")).isEqualTo(ids(leg));
    }

    @Test
    void the_path_and_the_body_name_one_SKU() {
        var chair = items.sku();
        pharus.created("/boms", items.bom(chair));
        assertThat(field(refused(put(chair, items.bom(items.sku())), 422, "validation_failed")))
                .isEqualTo("outputSkuId const");
    }

    @Test
    void a_line_names_a_material_or_a_SKU_and_each_once() {
        var chair = items.sku();
        var wood = items.material();
        var both = line(wood, "1").put("skuId", chair.id().toString());
        var neither = new JsonObject().put("quantity", 1);
        assertThat(fields(chair, both, neither, line(wood, "1"))).containsExactly("items[0] oneOf", "items[1] oneOf");
        assertThat(fields(chair, line(wood, "1"), line(wood, "2"))).containsExactly("items[1] duplicate_component");
        assertThat(fields(
                        chair,
                        new JsonObject().put("skuId", wood.id().toString()).put("quantity", 1),
                        new JsonObject()
                                .put("materialId", UUID.randomUUID().toString())
                                .put("quantity", 1)))
                .containsExactly("items[0].skuId unknown_component", "items[1].materialId unknown_component");
        assertThat(fields(wood, line(chair, "1"))).containsExactly("outputSkuId unknown_sku");
    }

    @Test
    void quantities_are_above_zero_of_six_decimals_and_at_most_a_trillion() {
        var chair = items.sku();
        var wood = items.material();
        assertThat(fields(chair, line(wood, "0"), line(wood, "0.0000001"), line(wood, "x")))
                .containsExactly(
                        "items[0].quantity exclusiveMinimum", "items[1].quantity multipleOf", "items[2].quantity type");
        assertThat(fields(chair, line(wood, "1000000000001"))).containsExactly("items[0].quantity out_of_range");
        pharus.created("/boms", items.bom(chair, wood, "1000000000000", items.sku(), "0.000001"));
        var table = items.sku();
        pharus.created("/boms", items.bom(table, chair, "1000000000000"));
        assertThat(field(refused(pharus.get("/boms/" + table.id() + "/explosion"), 422, "validation_failed")))
                .isEqualTo("quantity out_of_range");
    }

    @Test
    void an_explosion_goes_through_every_level_exactly() {
        var chair = items.sku();
        var leg = items.sku();
        var wood = items.material();
        pharus.created("/boms", items.bom(chair, leg, "4", wood, "0.333333"));
        var scrapped = new JsonObject()
                .put("outputSkuId", leg.id().toString())
                .put("items", new JsonArray().add(line(wood, "0.1").put("scrapPercent", "2.5")));
        pharus.created("/boms", scrapped);
        var explosion = body(pharus.get("/boms/" + chair.id() + "/explosion?quantity=3"), 200);
        assertThat(explosion.fieldNames())
                .containsExactly("outputSkuId", "quantity", "standardCost", "incomplete", "items");
        assertThat(explosion.getBoolean("incomplete")).isTrue();
        assertThat(rows(explosion, "items", "quantity")).containsExactly("12", "2.229999");
        assertThat(rows(explosion, "items", "skuId")).containsExactly(leg.id().toString(), "null");
        assertThat(explosion.getJsonArray("items").getJsonObject(1).getBoolean("leaf"))
                .isTrue();
        assertThat(explosion.getJsonArray("items").getJsonObject(1).getInteger("level"))
                .isEqualTo(2);
        refused(pharus.get("/boms/" + items.sku().id() + "/explosion"), 404, "not_found");
        assertThat(field(
                        refused(pharus.get("/boms/" + chair.id() + "/explosion?quantity=0"), 422, "validation_failed")))
                .isEqualTo("quantity exclusiveMinimum");
    }

    @Test
    void what_two_quantities_need_is_what_their_sum_needs() {
        var chair = items.sku();
        var leg = items.sku();
        pharus.created("/boms", items.bom(chair, leg, "0.333333", items.material(), "1"));
        pharus.created("/boms", items.bom(leg, items.material(), "0.333333"));
        var some = needs(chair, "0.000001");
        var more = needs(chair, "7.5");
        var both = needs(chair, "7.500001");
        both.forEach((item, need) ->
                assertThat(need).isEqualByComparingTo(some.get(item).add(more.get(item))));
    }

    @Test
    void where_used_is_told_through_every_level() {
        var chair = items.sku();
        var leg = items.sku();
        var wood = items.material();
        pharus.created("/boms", items.bom(chair, leg, "4", wood, "0.5"));
        pharus.created("/boms", items.bom(leg, wood, "0.25"));
        var uses = body(pharus.get("/boms/where-used?materialId=" + wood.id()), 200);
        assertThat(uses.fieldNames()).containsExactly("data");
        assertThat(rows(uses, "skuId"))
                .containsExactly(leg.id().toString(), chair.id().toString());
        assertThat(rows(uses, "quantity")).containsExactly("0.25", "1.5");
        var ofLeg = body(pharus.get("/boms/where-used?skuId=" + leg.id()), 200);
        assertThat(rows(ofLeg, "quantity")).containsExactly("4");
        for (var query : List.of("", "?materialId=" + wood.id() + "&skuId=" + leg.id()))
            assertThat(field(refused(pharus.get("/boms/where-used" + query), 422, "validation_failed")))
                    .isEqualTo("materialId oneOf");
        assertThat(field(refused(pharus.get("/boms/where-used?materialId=" + leg.id()), 422, "validation_failed")))
                .isEqualTo("materialId unknown");
    }

    @Test
    void viewers_read_members_write_and_admins_delete() {
        var viewer = Pharus.of(service, service.colleague(owner, "viewer@boms.test", Role.VIEWER));
        var member = Pharus.of(service, service.colleague(owner, "member@boms.test", Role.MEMBER));
        var billed = items.billed();
        body(viewer.get("/boms/" + billed), 200);
        body(viewer.get("/boms/" + billed + "/explosion"), 200);
        refused(viewer.send("POST", "/boms", "{}"), 403, "forbidden");
        body(member.post("/boms", items.bom(items.sku())), 201);
        refused(member.delete("/boms/" + billed), 403, "forbidden");
        refused(member.send("PUT", "/boms/" + UUID.randomUUID(), "{\"items\": 7}"), 404, "not_found");
    }

    private static HttpResponse<String> put(Item output, JsonObject bom) {
        return pharus.send("PUT", "/boms/" + output.id(), bom.encode());
    }

    /** What is wrong with a bill of these lines, "path rule" each. */
    private static Stream<String> fields(Item output, JsonObject... lines) {
        var bom =
                new JsonObject().put("outputSkuId", output.id().toString()).put("items", new JsonArray(List.of(lines)));
        return refused(pharus.post("/boms", bom), 422, "validation_failed").getJsonArray("fields").stream()
                .map(JsonObject.class::cast)
                .map(field -> field.getString("path") + " " + field.getString("rule"));
    }

    private static Map<String, BigDecimal> needs(Item output, String quantity) {
        var explosion = body(pharus.get("/boms/" + output.id() + "/explosion?quantity=" + quantity), 200);
        return explosion.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .collect(Collectors.toMap(
                        need -> need.getString("code"), need -> new BigDecimal(need.getString("quantity"))));
    }

    private static List<String> lines(JsonObject bom) {
        return bom.getJsonArray("items").stream()
                .map(JsonObject.class::cast)
                .map(line ->
                        line.getString("materialId") + " " + line.getString("skuId") + " " + line.getString("quantity"))
                .toList();
    }

    private static Stream<String> rows(JsonObject page, String field) {
        return rows(page, "data", field);
    }

    private static Stream<String> rows(JsonObject page, String list, String field) {
        return page.getJsonArray(list).stream().map(row -> String.valueOf(((JsonObject) row).getValue(field)));
    }

    private static JsonArray ids(Item... skus) {
        return new JsonArray(Stream.of(skus).map(sku -> sku.id().toString()).toList());
    }
}
