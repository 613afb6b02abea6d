package org.daftar.bootstrap.http;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Vendors, and with them what holds for all of Pharus: its door, its forms, its pages, its imports. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusVendorsTest {

    private final RunningArkan service;
    private final Owner owner;
    private final Pharus pharus;

    PharusVendorsTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
        this.pharus = Pharus.of(service, owner);
    }

    @Test
    void a_vendor_is_shown_as_documented_and_texts_are_trimmed() {
        var vendor = pharus.created(
                "/vendors",
                new JsonObject()
                        .put("name", "  Gulf Steel Trading ")
                        .put("address", "Al Quoz 3")
                        .put("city", "")
                        .put("country", "ae")
                        .put("term", "Net 60")
                        .putNull("notes")
                        .put("unknown", true));
        assertThat(vendor.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "name",
                        "address",
                        "city",
                        "state",
                        "country",
                        "zipCode",
                        "term",
                        "qboId",
                        "notes",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        assertThat(vendor.getString("name")).isEqualTo("Gulf Steel Trading");
        assertThat(vendor.getValue("city")).isNull();
        assertThat(vendor.getString("country")).isEqualTo("AE");
        assertThat(vendor.getString("orgId")).isEqualTo(pharus.organization().toString());
        assertThat(vendor.getString("createdAt")).endsWith("Z");
        assertThat(body(pharus.get("/vendors/" + vendor.getString("id")), 200)).isEqualTo(vendor);
    }

    @Test
    void a_change_touches_what_was_sent_and_null_clears() {
        var vendor = pharus.created(
                "/vendors",
                new JsonObject().put("name", "Change").put("city", "Dubai").put("term", "Net 30"));
        var path = "/vendors/" + vendor.getString("id");
        assertThat(body(pharus.patch(path, new JsonObject()), 200)).isEqualTo(vendor);
        var changed = body(
                pharus.patch(
                        path,
                        new JsonObject().putNull("term").put("state", "Dubai").put("isActive", false)),
                200);
        assertThat(changed.getValue("term")).isNull();
        assertThat(changed.getString("city")).isEqualTo("Dubai");
        assertThat(changed.getString("state")).isEqualTo("Dubai");
        assertThat(changed.getBoolean("isActive")).isFalse();
        assertThat(changed.getString("updatedAt")).isGreaterThan(vendor.getString("updatedAt"));
    }

    @Test
    void what_may_be_left_out_may_still_not_be_null() {
        var path = "/vendors/" + vendor("Never null");
        for (var name : List.of("name", "isActive")) {
            var details = refused(pharus.patch(path, new JsonObject().putNull(name)), 422, "validation_failed");
            assertThat(field(details)).isEqualTo(name + " type");
        }
    }

    @Test
    void every_fault_of_a_body_is_told_with_its_rule() {
        var details = refused(
                pharus.post(
                        "/vendors",
                        new JsonObject().put("name", " ").put("country", "ARE").put("term", 30)),
                422,
                "validation_failed");
        assertThat(details.getJsonArray("fields").stream()
                        .map(JsonObject.class::cast)
                        .map(fault -> fault.getString("path") + " " + fault.getString("rule")))
                .containsExactly("name minLength", "country maxLength", "term type");
        assertThat(details.fieldNames()).containsExactly("fields");
        assertThat(field(refused(
                        pharus.post(
                                "/vendors", new JsonObject().put("name", "No").put("country", "XX")),
                        422,
                        "validation_failed")))
                .startsWith("country ");
    }

    @Test
    void what_cannot_be_read_or_reached_is_told_in_the_eight_codes() {
        refused(pharus.send("POST", "/vendors", ""), 400, "validation_failed");
        refused(pharus.send("POST", "/vendors", "{\"name\": "), 400, "validation_failed");
        refused(pharus.get("/nowhere"), 404, "not_found");
        refused(pharus.send("PUT", "/vendors", "{}"), 405, "not_found");
        refused(pharus.send("POST", "/vendors", "x".repeat((1 << 20) + 1)), 413, "validation_failed");
        refused(pharus.send("POST", "/vendors", "{}", "Content-Type", "text/plain"), 415, "validation_failed");
        refused(pharus.get("/vendors/" + UUID.randomUUID()), 404, "not_found");
        assertThat(field(refused(pharus.get("/vendors/7"), 422, "validation_failed")))
                .isEqualTo("id format");
    }

    @Test
    void the_door_asks_for_a_token_of_its_own_then_for_the_organization() {
        var anonymous = service.at("/pharus/api/vendors", "GET", "");
        refused(anonymous, 401, "unauthorized");
        assertThat(anonymous.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"pharus\"");
        var foreign = new Pharus(service, owner.token(), pharus.organization());
        assertThat(refused(foreign.get("/vendors"), 401, "unauthorized").getString("reason"))
                .isEqualTo("invalid_token");
        var bearer = "Bearer " + pharus.token();
        var unnamed = service.at("/pharus/api/vendors", "GET", "", "Authorization", bearer);
        assertThat(field(refused(unnamed, 422, "validation_failed"))).isEqualTo("X-Org-Id required");
        var malformed = service.at("/pharus/api/vendors", "GET", "", "Authorization", bearer, "X-Org-Id", "7");
        assertThat(field(refused(malformed, 422, "validation_failed"))).isEqualTo("X-Org-Id format");
        refused(new Pharus(service, pharus.token(), UUID.randomUUID()).get("/vendors"), 403, "forbidden");
    }

    @Test
    void who_guesses_passwords_is_told_to_wait_in_a_code_that_is_documented() {
        service.owner("guessed@vendors.test", Plan.SELF_HOSTED);
        var guessed = "{\"email\":\"guessed@vendors.test\",\"password\":\"guess\"}";
        for (int i = 0; i < 5; i++) refused(login(guessed), 401, "unauthorized");
        assertThat(refused(login(guessed), 429, "conflict").getString("reason")).isEqualTo("too_many_attempts");
    }

    private HttpResponse<String> login(String body) {
        return service.at("/pharus/api/auth/login", "POST", body);
    }

    @Test
    void roles_read_write_and_manage_and_are_judged_before_path_and_body() {
        var viewer = Pharus.of(service, service.colleague(owner, "viewer@vendors.test", Role.VIEWER));
        var member = Pharus.of(service, service.colleague(owner, "member@vendors.test", Role.MEMBER));
        var path = "/vendors/" + UUID.randomUUID();
        body(viewer.get("/vendors"), 200);
        refused(viewer.send("POST", "/vendors", "{}"), 403, "forbidden");
        refused(member.delete(path), 403, "forbidden");
        refused(member.send("POST", "/vendors/bulk-import", "{}"), 403, "forbidden");
        refused(member.send("PATCH", path, "{\"name\": 7}"), 404, "not_found");
        body(member.post("/vendors", new JsonObject().put("name", "By a member")), 201);
    }

    @Test
    void walking_the_pages_shows_every_vendor_once_by_name_and_a_cursor_belongs_to_its_list() {
        var own = organization("pages");
        IntStream.range(0, 7).forEach(i -> own.created("/vendors", new JsonObject().put("name", "V" + (7 - i))));
        for (var limit : List.of(1, 3, 7, 200)) assertThat(walk(own, limit)).isEqualTo("V1 V2 V3 V4 V5 V6 V7");
        var first = body(own.get("/vendors?limit=3"), 200);
        assertThat(first.fieldNames()).containsExactly("data", "nextCursor");
        var cursor = first.getString("nextCursor");
        for (var other : List.of("/vendors?isActive=true&cursor=" + cursor, "/vendors?cursor=x" + cursor)) {
            assertThat(field(refused(own.get(other), 422, "validation_failed"))).startsWith("cursor ");
        }
        for (var wrong : List.of("0 minimum", "201 maximum", "123456789012 maximum", "ten type", "-1 type")) {
            var limit = wrong.split(" ");
            assertThat(field(refused(own.get("/vendors?limit=" + limit[0]), 422, "validation_failed")))
                    .isEqualTo("limit " + limit[1]);
        }
        assertThat(field(refused(own.get("/vendors?isActive=maybe"), 422, "validation_failed")))
                .isEqualTo("isActive type");
    }

    private static String walk(Pharus pharus, int limit) {
        var names = new ArrayList<String>();
        var cursor = "";
        while (cursor != null) {
            var page = body(pharus.get("/vendors?limit=" + limit + "&cursor=" + cursor), 200);
            for (var row : page.getJsonArray("data")) names.add(((JsonObject) row).getString("name"));
            cursor = page.getString("nextCursor");
        }
        return String.join(" ", names);
    }

    @Test
    void a_vendor_nothing_names_is_deleted_and_one_that_is_named_is_not() {
        var id = vendor("Short-lived");
        assertThat(body(pharus.delete("/vendors/" + id), 200).getString("deletedId"))
                .isEqualTo(id);
        refused(pharus.delete("/vendors/" + id), 404, "not_found");
        var paid = vendor("Paid");
        var payment =
                "{\"direction\":\"outbound\",\"partnerId\":\"" + paid + "\",\"amount\":50,\"date\":\"2026-03-06\"}";
        var answer = service.as(owner, "POST", "/accounting/payments", payment);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(refused(pharus.delete("/vendors/" + paid), 409, "in_use").getJsonObject("references"))
                .isEqualTo(new JsonObject().put("payments", 1));
    }

    @Test
    void who_is_a_customer_too_stays_one_when_they_are_a_vendor_no_more() {
        var partner = RunningArkan.json(
                        service.as(owner, "POST", "/crm/clients", "{\"name\":\"Both\",\"isVendor\":true}"))
                .getString("id");
        body(pharus.get("/vendors/" + partner), 200);
        body(pharus.delete("/vendors/" + partner), 200);
        refused(pharus.get("/vendors/" + partner), 404, "not_found");
        assertThat(service.as(owner, "GET", "/crm/clients/" + partner, "").body())
                .contains("\"isVendor\":false");
    }

    @Test
    void arkan_and_pharus_show_the_same_vendor_at_once() {
        var here = vendor("Seen from both");
        var there = RunningArkan.json(service.as(owner, "GET", "/accounting/partners/" + here, ""));
        assertThat(there.getString("name")).isEqualTo("Seen from both");
        service.as(owner, "PATCH", "/accounting/partners/" + here, "{\"name\":\"Renamed there\",\"terms\":\"Cash\"}");
        var again = body(pharus.get("/vendors/" + here), 200);
        assertThat(again.getString("name") + " " + again.getString("term")).isEqualTo("Renamed there Cash");
    }

    @Test
    void each_row_of_an_import_stands_or_falls_by_itself() {
        var own = organization("import");
        var answer = body(
                own.send(
                        "POST",
                        "/vendors/bulk-import",
                        "{\"rows\":[{\"name\":\"First\"},{\"name\":7},null,{\"name\":\"Fourth\",\"country\":\"XX\"},"
                                + "{\"name\":\"Fifth\"}]}"),
                200);
        assertThat(answer.getJsonArray("ids")).hasSize(2);
        assertThat(answer.getJsonArray("results").stream()
                        .map(JsonObject.class::cast)
                        .map(PharusVendorsTest::told))
                .containsExactly("0 created", "1 name type", "2  type", "3 country unknown", "4 created");
        assertThat(names(own)).isEqualTo("Fifth First");
    }

    private static String told(JsonObject row) {
        if (row.getString("status").equals("created")) {
            assertThat(row.fieldNames()).containsExactly("index", "status", "id");
            return row.getInteger("index") + " created";
        }
        assertThat(row.fieldNames()).containsExactly("index", "status", "error");
        assertThat(row.getJsonObject("error").getString("code")).isEqualTo("validation_failed");
        return row.getInteger("index") + " " + field(row.getJsonObject("error").getJsonObject("details"));
    }

    @Test
    void an_import_is_all_or_nothing_when_the_caller_says_so() {
        var own = organization("atomic");
        var flawed = rows(Stream.of("One", "Two")).put("more", 1);
        flawed.getJsonArray("rows").add(new JsonObject().put("name", "Three").put("country", "XX"));
        var details = refused(own.post("/vendors/bulk-import?atomic=true", flawed), 422, "validation_failed");
        var row = details.getJsonArray("rows").getJsonObject(0);
        assertThat(row.getInteger("index")).isEqualTo(2);
        assertThat(row.getJsonObject("error").getString("code")).isEqualTo("validation_failed");
        assertThat(names(own)).isEmpty();
        var sound = body(own.post("/vendors/bulk-import?atomic=true", rows(Stream.of("One", "Two"))), 200);
        assertThat(sound.getJsonArray("ids")).hasSize(2);
        assertThat(names(own)).isEqualTo("One Two");
        var many = rows(IntStream.range(0, 201).mapToObj(i -> "V" + i));
        assertThat(field(refused(own.post("/vendors/bulk-import?atomic=true", many), 422, "validation_failed")))
                .isEqualTo("rows maxItems");
    }

    @Test
    void the_rows_of_an_import_are_from_one_to_a_thousand() {
        for (var body : List.of("{}", "{\"rows\":[]}", "{\"rows\":{}}", "{\"rows\":null}"))
            assertThat(field(refused(pharus.send("POST", "/vendors/bulk-import", body), 422, "validation_failed")))
                    .startsWith("rows ");
        var many = rows(IntStream.range(0, 1001).mapToObj(i -> "V" + i));
        assertThat(field(refused(pharus.post("/vendors/bulk-import", many), 422, "validation_failed")))
                .isEqualTo("rows maxItems");
        refused(pharus.send("POST", "/vendors/bulk-import", "{\"rows\":[{]}"), 400, "validation_failed");
    }

    @Test
    void what_an_import_rehearses_is_not_kept() {
        var own = organization("rehearsed");
        var answer = own.post("/vendors/bulk-import", rows(Stream.of("One")), "Dry-Run", "true");
        assertThat(body(answer, 200).getJsonArray("ids")).hasSize(1);
        assertThat(answer.headers().firstValue("Dry-Run")).contains("true");
        assertThat(names(own)).isEmpty();
    }

    private Pharus organization(String name) {
        return Pharus.of(service, service.owner(name + "@vendors.test", Plan.SELF_HOSTED));
    }

    private String vendor(String name) {
        return pharus.created("/vendors", new JsonObject().put("name", name)).getString("id");
    }

    private static JsonObject rows(Stream<String> names) {
        var rows = new JsonArray();
        names.forEach(name -> rows.add(new JsonObject().put("name", name)));
        return new JsonObject().put("rows", rows);
    }

    private static String names(Pharus pharus) {
        return Stream.of(walk(pharus, 200).split(" "))
                .filter(name -> !name.isEmpty())
                .collect(joining(" "));
    }
}
