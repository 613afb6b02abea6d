package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Clients, contacts and partners as a client of Arkan meets them. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArkanPartiesTest {

    private static final String CLIENTS = "/crm/clients";
    private static final String CONTACTS = "/crm/contacts";
    private static final String PARTNERS = "/accounting/partners";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanPartiesTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void a_client_is_shown_as_it_was_sent_here_and_as_a_partner_with_the_people_who_speak_for_it() {
        var sent = new JsonObject()
                .put("name", "أبراج الواحة 🏢 \"Al Waha\"")
                .put("legalName", "L".repeat(255))
                .put("email", "Accounts@AlWaha.example")
                .put("phone", "+971 4 123 4567")
                .put("taxNumber", "100 123456 700003")
                .put("creditLimit", 25000.5)
                .put("isVendor", true)
                .put(
                        "billingAddress",
                        new JsonObject().put("street", "Line 1\nLine 2").put("country", "AE"))
                .put("tags", new JsonArray().add("vip"))
                .put(
                        "contacts",
                        new JsonArray()
                                .add(new JsonObject().put("name", "Omar Haddad").put("email", "omar@alwaha.example"))
                                .add(new JsonObject()
                                        .put("name", "Lina")
                                        .put("phone", "050 1234567")
                                        .put("jobTitle", "Buyer")));
        var created = created(post(CLIENTS, sent));
        assertThat(created.getString("name")).isEqualTo("أبراج الواحة 🏢 \"Al Waha\"");
        assertThat(created.getString("email")).isEqualTo("accounts@alwaha.example");
        assertThat(created.getString("taxNumber")).isEqualTo("100123456700003");
        assertThat(created.getDouble("creditLimit")).isEqualTo(25000.5);
        assertThat(created.getInteger("paymentTermDays")).isEqualTo(30);
        assertThat(created.getJsonObject("billingAddress").getString("street")).isEqualTo("Line 1\nLine 2");
        assertThat(created.getJsonArray("contacts").encode())
                .contains(
                        "\"name\":\"Omar Haddad\",\"email\":\"omar@alwaha.example\",\"phone\":null",
                        "\"isPrimary\":true")
                .contains(
                        "\"name\":\"Lina\",\"email\":null,\"phone\":\"0501234567\",\"jobTitle\":\"Buyer\",\"isPrimary\":false");
        assertThat(json(get(CLIENTS + "/" + created.getString("id")))).isEqualTo(created);
        var partner = json(get(PARTNERS + "/" + created.getString("id")));
        assertThat(partner.getJsonArray("roles"))
                .isEqualTo(new JsonArray().add("client").add("vendor"));
        assertThat(json(get(CONTACTS + "?client_id=" + created.getString("id"))).getJsonArray("data"))
                .hasSize(2);
    }

    @Test
    void every_field_error_is_told_at_once_with_its_path() {
        var wrong = new JsonObject()
                .put("name", "Wrong")
                .put("email", "nobody")
                .put("phone", "call me")
                .put("taxNumber", "12_3")
                .put("currency", "ZZZ")
                .put("creditLimit", 0.001)
                .put("priceListId", UUID.randomUUID().toString())
                .put("salespersonId", UUID.randomUUID().toString())
                .put("tags", new JsonArray().add("a,b"))
                .put("shippingAddress", new JsonObject().put("country", "ZZ"))
                .put(
                        "bank",
                        new JsonObject().put("iban", "AE080331234567890123456").put("bic", "X"))
                .put(
                        "contacts",
                        new JsonArray().add(new JsonObject().put("name", "A").put("email", "@")));
        var answer = post(CLIENTS, wrong);
        ErrorForm.require(answer, 400, "validation_failed");
        assertThat(errors(answer).stream().map(JsonObject.class::cast).map(error -> error.getString("field")))
                .containsExactlyInAnyOrder(
                        "email",
                        "phone",
                        "taxNumber",
                        "currency",
                        "creditLimit",
                        "priceListId",
                        "salespersonId",
                        "tags[0]",
                        "shippingAddress.country",
                        "bank.iban",
                        "bank.bic",
                        "contacts[0].email");
        ErrorForm.require(post(CLIENTS, new JsonObject().put("name", "  ")), 400, "blank", "name");
        ErrorForm.require(
                post(CLIENTS, new JsonObject().put("name", "A").put("creditLimit", -1)),
                400,
                "out_of_range",
                "creditLimit");
        ErrorForm.require(post(PARTNERS, new JsonObject().put("name", "A")), 400, "required", "roles");
        ErrorForm.require(
                post(PARTNERS, new JsonObject().put("name", "A").put("roles", new JsonArray())),
                400,
                "too_few",
                "roles");
    }

    @Test
    void two_clients_of_one_tax_number_or_code_are_a_conflict_and_a_change_of_an_old_version_too() {
        var first = created(post(
                CLIENTS, client("First").put("taxNumber", "100555555500003").put("code", "F-1")));
        ErrorForm.require(
                post(CLIENTS, client("Second").put("taxNumber", "100555555500003")), 409, "duplicate", "taxNumber");
        ErrorForm.require(post(CLIENTS, client("Second").put("code", "f-1")), 409, "duplicate", "code");
        var path = CLIENTS + "/" + first.getString("id");
        var changed =
                json(patch(path, new JsonObject().put("paymentTermDays", 45).put("version", 1)));
        assertThat(changed.getInteger("paymentTermDays")).isEqualTo(45);
        assertThat(changed.getString("code")).isEqualTo("F-1");
        assertThat(changed.getLong("version")).isEqualTo(2);
        ErrorForm.require(
                patch(path, new JsonObject().put("paymentTermDays", 60).put("version", 1)), 409, "stale_version");
        var cleared = json(patch(
                path,
                new JsonObject().putNull("taxNumber").putNull("creditLimit").put("isVendor", true)));
        assertThat(cleared.getString("taxNumber")).isNull();
        assertThat(cleared.getBoolean("isVendor")).isTrue();
        ErrorForm.require(patch(path, new JsonObject().putNull("name")), 400, "required", "name");
    }

    @Test
    void only_clients_are_clients_and_all_are_partners() {
        var vendor = created(post(
                PARTNERS, new JsonObject().put("name", "Only a vendor").put("roles", new JsonArray().add("vendor"))));
        var id = vendor.getString("id");
        ErrorForm.require(get(CLIENTS + "/" + id), 404, "not_found");
        ErrorForm.require(patch(CLIENTS + "/" + id, new JsonObject().put("name", "X")), 404, "not_found");
        assertThat(names(CLIENTS + "?q=only+a+vendor")).isEmpty();
        assertThat(names(PARTNERS + "?q=only+a+vendor&role=vendor")).containsExactly("Only a vendor");
        json(patch(
                PARTNERS + "/" + id,
                new JsonObject().put("roles", new JsonArray().add("client").add("vendor"))));
        assertThat(names(CLIENTS + "?q=only+a+vendor")).containsExactly("Only a vendor");
        assertThat(names(PARTNERS + "?q=only+a+vendor&is_active=false")).isEmpty();
    }

    @Test
    void pages_by_name_have_an_exact_total_and_a_cursor_that_belongs_to_its_list() {
        for (var i = 0; i < 7; i++) created(post(CLIENTS, client("Paged " + (char) ('g' - i))));
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = json(get(CLIENTS + "?q=paged&sort=name&order=asc&limit=3" + cursor));
            assertThat(page.getJsonObject("meta").getInteger("total")).isEqualTo(7);
            rows(page).forEach(row -> seen.add(row.getString("name")));
            var next = page.getJsonObject("meta").getString("cursor");
            cursor = next == null ? "" : "&cursor=" + next;
        } while (!cursor.isEmpty());
        assertThat(seen).containsExactly("Paged a", "Paged b", "Paged c", "Paged d", "Paged e", "Paged f", "Paged g");
        var first = json(get(CLIENTS + "?q=paged&sort=name&order=asc&limit=3"))
                .getJsonObject("meta")
                .getString("cursor");
        ErrorForm.require(
                get(CLIENTS + "?q=other&sort=name&order=asc&limit=3&cursor=" + first), 400, "invalid_cursor", "cursor");
        ErrorForm.require(get(CLIENTS + "?sort=taxNumber"), 400, "unknown_sort", "sort");
        assertThat(names(CLIENTS + "?q=" + URLEncoder.encode("%", StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_line_names_a_partner_of_this_company_or_says_why_not_and_shows_it() {
        var client = created(post(CLIENTS, client("Marina Residences"))).getString("id");
        var entry = json(post("/accounting/journal-entries", receivable(client)));
        assertThat(entry.getJsonArray("lines").getJsonObject(0).getString("partnerId"))
                .isEqualTo(client);
        ErrorForm.require(
                post("/accounting/journal-entries", receivable(UUID.randomUUID().toString())),
                400,
                "unknown_partner",
                "lines[0].partnerId");
        var stranger = arkan.owner("stranger@parties.example", Plan.SELF_HOSTED);
        var theirs = json(arkan.as(stranger, "POST", CLIENTS, client("Theirs").encode()))
                .getString("id");
        ErrorForm.require(
                post("/accounting/journal-entries", receivable(theirs)), 400, "unknown_partner", "lines[0].partnerId");
        ErrorForm.require(arkan.as(owner, "DELETE", PARTNERS + "/" + client, ""), 409, "in_use");
        json(patch(PARTNERS + "/" + client, new JsonObject().put("isActive", false)));
        ErrorForm.require(
                post("/accounting/journal-entries", receivable(client)), 409, "partner_inactive", "lines[0].partnerId");
    }

    @Test
    void a_partner_that_nothing_names_is_removed_and_one_that_is_named_can_be_erased() {
        var unused = created(post(CLIENTS, client("Unused"))).getString("id");
        var removed = json(arkan.as(owner, "DELETE", PARTNERS + "/" + unused, ""));
        assertThat(removed).isEqualTo(new JsonObject().put("id", unused).put("deleted", true));
        ErrorForm.require(get(CLIENTS + "/" + unused), 404, "not_found");
        var person = created(post(CLIENTS, client("Fatima Unforgettable").put("phone", "0501112223")));
        json(post("/accounting/journal-entries", receivable(person.getString("id"))));
        var erased = json(post(PARTNERS + "/" + person.getString("id") + "/erase", new JsonObject()));
        assertThat(erased.getString("name")).isEqualTo("Erased");
        assertThat(erased.encode()).doesNotContain("0501112223");
        var trail = get("/audit/events?entity_id=" + person.getString("id")).body();
        assertThat(trail).contains("party.added", "party.erased").doesNotContain("Unforgettable", "0501112223");
    }

    @Test
    void find_or_create_twice_is_once_and_a_removed_contact_is_gone() {
        var client = created(post(CLIENTS, client("Deira Hotels"))).getString("id");
        var sent = new JsonObject()
                .put("name", "Sara Thompson")
                .put("email", "Sara@Deira.example")
                .put("clientId", client);
        var first = json(post(CONTACTS + "/find-or-create", sent));
        var again = json(post(CONTACTS + "/find-or-create", sent.copy().put("name", "Somebody else")));
        assertThat(first.getBoolean("created")).isTrue();
        assertThat(again.getBoolean("created")).isFalse();
        assertThat(again.getJsonObject("contact")).isEqualTo(first.getJsonObject("contact"));
        var path = CONTACTS + "/" + first.getJsonObject("contact").getString("id");
        var renamed = json(patch(path, new JsonObject().put("name", "Sara Khan").put("version", 1)));
        assertThat(renamed.getString("lastName")).isEqualTo("Khan");
        assertThat(names(CONTACTS + "?q=khan")).containsExactly("Sara Khan");
        ErrorForm.require(patch(path, new JsonObject().put("name", "X").put("version", 1)), 409, "stale_version");
        assertThat(json(arkan.as(owner, "DELETE", path, "")).getBoolean("deleted"))
                .isTrue();
        ErrorForm.require(get(path), 404, "not_found");
    }

    @Test
    void a_dry_run_shows_the_client_and_keeps_nothing_and_a_key_makes_one_of_two() {
        var dry = arkan.as(owner, "POST", CLIENTS, client("Never there").encode(), "Dry-Run", "true");
        assertThat(json(dry).getString("name")).isEqualTo("Never there");
        assertThat(names(CLIENTS + "?q=never+there")).isEmpty();
        for (var i = 0; i < 2; i++)
            arkan.as(owner, "POST", CLIENTS, client("Once only").encode(), "Idempotency-Key", "one-client");
        assertThat(names(CLIENTS + "?q=once+only")).hasSize(1);
    }

    private JsonObject receivable(String partner) {
        var rows = json(get("/accounting/accounts?limit=100")).getJsonArray("data");
        var accounts = List.of("1100", "4000").stream()
                .map(code -> rows.stream()
                        .map(JsonObject.class::cast)
                        .filter(row -> row.getString("code").equals(code))
                        .findFirst()
                        .orElseThrow()
                        .getString("id"))
                .toList();
        return new JsonObject()
                .put("date", "2026-03-05")
                .put("post", true)
                .put(
                        "lines",
                        new JsonArray()
                                .add(new JsonObject()
                                        .put("accountId", accounts.get(0))
                                        .put("debit", 10)
                                        .put("partnerId", partner))
                                .add(new JsonObject()
                                        .put("accountId", accounts.get(1))
                                        .put("credit", 10)));
    }

    private static JsonObject client(String name) {
        return new JsonObject().put("name", name);
    }

    private static JsonObject created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private List<String> names(String path) {
        return rows(json(get(path))).stream().map(row -> row.getString("name")).toList();
    }

    private static List<JsonObject> rows(JsonObject page) {
        return page.getJsonArray("data").stream().map(JsonObject.class::cast).toList();
    }

    private HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private HttpResponse<String> post(String path, JsonObject body) {
        return arkan.as(owner, "POST", path, body.encode());
    }

    private HttpResponse<String> patch(String path, JsonObject body) {
        return arkan.as(owner, "PATCH", path, body.encode());
    }
}
