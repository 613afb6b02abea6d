package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Customers, the lists that sort them, brokers and contacts as a client of Pharus meets them. */
@ExtendWith(ArkanOfItsOwn.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PharusPartiesTest {

    private final RunningArkan service;
    private final Owner owner;
    private final Pharus pharus;
    private final String type;

    PharusPartiesTest(RunningArkan service, Owner owner) {
        this.service = service;
        this.owner = owner;
        this.pharus = Pharus.of(service, owner);
        this.type = entry("/customer-types", "Retailer");
    }

    @Test
    void a_customer_is_shown_as_documented_with_decimals_as_texts() {
        var broker = entry("/brokers", "Gulf Brokers");
        var segment = entry("/customer-segments", "North");
        var parent = customer("Group");
        var sent = new JsonObject()
                .put("name", "أبراج الواحة")
                .put("typeId", type)
                .put("segmentId", segment)
                .put("brokerId", broker)
                .put("brokerFeePercent", "2.5000")
                .put("parentId", parent)
                .put("city", "Dubai")
                .put("qboId", "Q-7");
        var customer = pharus.created("/customers", sent);
        assertThat(customer.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "name",
                        "customerTypeId",
                        "customerSegmentId",
                        "brokerId",
                        "brokerFeePercent",
                        "address",
                        "city",
                        "state",
                        "country",
                        "zipCode",
                        "parentCustomerId",
                        "qboId",
                        "notes",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        assertThat(customer.getValue("brokerFeePercent")).isEqualTo("2.5");
        assertThat(List.of(customer.getString("customerTypeId"), customer.getString("customerSegmentId")))
                .containsExactly(type, segment);
        assertThat(List.of(customer.getString("brokerId"), customer.getString("parentCustomerId")))
                .containsExactly(broker, parent);
        for (var filter : List.of(
                "segment=" + segment,
                "broker=" + broker,
                "parentCustomer=" + parent,
                "q=" + "%D8%A7%D9%84%D9%88%D8%A7%D8%AD%D8%A9"))
            assertThat(ids("/customers?" + filter)).as(filter).containsExactly(customer.getString("id"));
        assertThat(ids("/customers?active=false&segment=" + segment)).isEmpty();
        assertThat(ids("/customers?type=" + type)).contains(customer.getString("id"), parent);
    }

    @Test
    void what_a_customer_refers_to_must_be_there_and_active() {
        var vendor = pharus.created("/vendors", new JsonObject().put("name", "No broker"))
                .getString("id");
        for (var wrong : List.of("typeId", "segmentId", "brokerId", "parentId")) {
            for (var id : List.of(UUID.randomUUID().toString(), vendor)) {
                if (wrong.equals("parentId") && id.equals(vendor)) continue;
                var sent = new JsonObject().put("name", "X").put("typeId", type).put(wrong, id);
                assertThat(field(refused(pharus.post("/customers", sent), 422, "validation_failed")))
                        .startsWith(wrong + " ");
            }
        }
        var retired = entry("/customer-types", "Retired");
        body(pharus.patch("/customer-types/" + retired, new JsonObject().put("isActive", false)), 200);
        var sent = new JsonObject().put("name", "X").put("typeId", retired);
        assertThat(field(refused(pharus.post("/customers", sent), 422, "validation_failed")))
                .isEqualTo("typeId inactive");
        for (var filter : List.of("type", "segment", "broker", "parentCustomer"))
            assertThat(field(refused(
                            pharus.get("/customers?" + filter + "=" + UUID.randomUUID()), 422, "validation_failed")))
                    .isEqualTo(filter + " unknown");
    }

    @Test
    void a_fee_is_a_share_and_exact() {
        for (var wrong : List.of("100.0001 maximum", "-1 minimum", "2.00001 multipleOf", "1e2 type")) {
            var fee = wrong.split(" ")[0];
            var sent = new JsonObject().put("name", "X").put("typeId", type).put("brokerFeePercent", fee);
            assertThat(field(refused(pharus.post("/customers", sent), 422, "validation_failed")))
                    .startsWith("brokerFeePercent ");
        }
    }

    @Test
    void no_customer_stands_below_itself() {
        var top = customer("Top");
        var below = pharus.created(
                        "/customers",
                        new JsonObject()
                                .put("name", "Below")
                                .put("typeId", type)
                                .put("parentId", top))
                .getString("id");
        var details = refused(
                pharus.patch("/customers/" + top, new JsonObject().put("parentId", below)), 422, "validation_failed");
        assertThat(field(details)).isEqualTo("parentId cycle");
        assertThat(details.getString("reason")).isEqualTo("customer_cycle");
        assertThat(refused(pharus.delete("/customers/" + top), 409, "in_use").getJsonObject("references"))
                .isEqualTo(new JsonObject().put("childCustomers", 1));
        body(pharus.delete("/customers/" + below), 200);
        assertThat(body(pharus.delete("/customers/" + top), 200).getString("deletedId"))
                .isEqualTo(top);
    }

    @Test
    void a_customer_changes_where_it_was_told_to_and_a_vendor_is_none() {
        var id = customer("Changing");
        var changed = body(
                pharus.patch(
                        "/customers/" + id,
                        new JsonObject()
                                .put("name", "Changed")
                                .put("notes", "x")
                                .putNull("segmentId")),
                200);
        assertThat(changed.getString("name") + changed.getString("notes")).isEqualTo("Changedx");
        assertThat(changed.getString("customerTypeId")).isEqualTo(type);
        assertThat(field(refused(
                        pharus.patch("/customers/" + id, new JsonObject().putNull("typeId")),
                        422,
                        "validation_failed")))
                .isEqualTo("typeId type");
        var vendor =
                pharus.created("/vendors", new JsonObject().put("name", "V")).getString("id");
        refused(pharus.get("/customers/" + vendor), 404, "not_found");
        refused(pharus.patch("/customers/" + vendor, new JsonObject()), 404, "not_found");
        refused(pharus.delete("/customers/" + vendor), 404, "not_found");
    }

    @Test
    void arkan_and_pharus_agree_on_a_client_at_once() {
        var here = customer("From Pharus");
        var there = RunningArkan.json(service.as(owner, "GET", "/crm/clients/" + here, ""));
        assertThat(there.getString("name")).isEqualTo("From Pharus");
        service.as(
                owner,
                "PATCH",
                "/crm/clients/" + here,
                "{\"billingAddress\":{\"street\":\"Street 1\",\"city\":\"Sharjah\",\"postalCode\":\"7\"}}");
        var again = body(pharus.patch("/customers/" + here, new JsonObject().put("city", "Ajman")), 200);
        assertThat(Stream.of("address", "city", "zipCode").map(again::getString))
                .containsExactly("Street 1", "Ajman", "7");
        assertThat(service.as(owner, "GET", "/crm/clients/" + here, "").body()).contains("\"city\":\"Ajman\"");
        var created = RunningArkan.json(service.as(owner, "POST", "/crm/clients", "{\"name\":\"From Arkan\"}"));
        var seen = body(pharus.get("/customers/" + created.getString("id")), 200);
        assertThat(seen.getString("name")).isEqualTo("From Arkan");
        assertThat(seen.getString("customerTypeId")).isNotNull();
    }

    @Test
    void customers_are_imported_row_by_row() {
        var rows = new JsonArray()
                .add(new JsonObject().put("name", "Imported").put("typeId", type))
                .add(new JsonObject().put("name", "No type"))
                .add(new JsonObject()
                        .put("name", "Unknown type")
                        .put("typeId", UUID.randomUUID().toString()));
        var results = body(pharus.post("/customers/bulk-import", new JsonObject().put("rows", rows)), 200)
                .getJsonArray("results");
        assertThat(IntStream.range(0, 3).mapToObj(i -> results.getJsonObject(i).getString("status")))
                .containsExactly("created", "failed", "failed");
        assertThat(field(results.getJsonObject(2).getJsonObject("error").getJsonObject("details")))
                .isEqualTo("typeId unknown");
    }

    @Test
    void a_list_has_an_order_unique_names_and_says_what_is_of_its_entries() {
        for (var path : List.of("/customer-types", "/customer-segments", "/brokers")) {
            var first = entry(path, "First of " + path);
            var second = pharus.created(path, new JsonObject().put("name", "Second of " + path));
            assertThat(second.fieldNames())
                    .containsExactly("id", "orgId", "name", "sortOrder", "isActive", "createdAt");
            assertThat(refused(pharus.post(path, new JsonObject().put("name", "first OF " + path)), 409, "conflict")
                            .getString("reason"))
                    .isEqualTo("duplicate");
            body(pharus.patch(path + "/" + second.getString("id"), new JsonObject().put("sortOrder", -1)), 200);
            var list = body(pharus.get(path + "?limit=1&cursor=ignored"), 200);
            assertThat(list.fieldNames()).containsExactly("data");
            assertThat(list.getJsonArray("data").getJsonObject(0).getString("id"))
                    .isEqualTo(second.getString("id"));
            assertThat(body(pharus.get(path + "/" + first + "/in-use"), 200).getBoolean("inUse"))
                    .isFalse();
            body(pharus.delete(path + "/" + first), 200);
            refused(pharus.delete(path + "/" + first), 404, "not_found");
            refused(pharus.get(path + "/" + first + "/in-use"), 404, "not_found");
        }
    }

    @Test
    void an_entry_of_one_list_is_none_of_another() {
        var segment = entry("/customer-segments", "Elsewhere");
        refused(pharus.delete("/customer-types/" + segment), 404, "not_found");
        refused(pharus.patch("/customer-types/" + segment, new JsonObject()), 404, "not_found");
    }

    @Test
    void what_is_in_use_says_by_whom_and_stays() {
        var used = entry("/customer-types", "Used");
        var segment = entry("/customer-segments", "Used");
        var broker = entry("/brokers", "Used");
        var sent = new JsonObject()
                .put("name", "User")
                .put("typeId", used)
                .put("segmentId", segment)
                .put("brokerId", broker);
        var ids = IntStream.range(0, 6)
                .mapToObj(i -> pharus.created("/customers", sent).getString("id"))
                .toList();
        for (var path : List.of("/customer-types/" + used, "/customer-segments/" + segment)) {
            var use = body(pharus.get(path + "/in-use"), 200);
            assertThat(use.getBoolean("inUse")).isTrue();
            assertThat(use.getInteger("customerCount")).isEqualTo(6);
            assertThat(use.getJsonArray("sampleCustomerIds")).hasSize(5).isSubsetOf(ids);
            assertThat(refused(pharus.delete(path), 409, "in_use").getJsonObject("references"))
                    .isEqualTo(new JsonObject().put("customers", 6));
        }
        assertThat(body(pharus.get("/brokers/" + broker + "/in-use"), 200))
                .isEqualTo(new JsonObject()
                        .put("inUse", true)
                        .put("customerCount", 6)
                        .put("soCount", 0));
        refused(pharus.delete("/brokers/" + broker), 409, "in_use");
        ids.forEach(id -> body(pharus.delete("/customers/" + id), 200));
        body(pharus.delete("/brokers/" + broker), 200);
        body(pharus.delete("/customer-types/" + used), 200);
    }

    @Test
    void lists_are_kept_by_admins_and_read_by_viewers() {
        var viewer = Pharus.of(service, service.colleague(owner, "viewer@lists.test", Role.VIEWER));
        var member = Pharus.of(service, service.colleague(owner, "member@lists.test", Role.MEMBER));
        for (var path : List.of("/customer-types", "/customer-segments", "/brokers")) {
            body(viewer.get(path), 200);
            refused(member.post(path, new JsonObject().put("name", "No")), 403, "forbidden");
        }
        refused(member.delete("/contacts/" + UUID.randomUUID()), 403, "forbidden");
    }

    @Test
    void a_contact_is_shown_by_its_names_unless_another_was_chosen() {
        var omar = pharus.created(
                "/contacts", new JsonObject().put("firstName", " Omar ").put("lastName", "Haddad"));
        assertThat(omar.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "displayName",
                        "firstName",
                        "lastName",
                        "title",
                        "notes",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        assertThat(omar.getString("displayName")).isEqualTo("Omar Haddad");
        var path = "/contacts/" + omar.getString("id");
        assertThat(shown(path, new JsonObject().put("lastName", "Hadad"))).isEqualTo("Omar Hadad");
        assertThat(shown(path, new JsonObject().put("displayName", "Abu Lina"))).isEqualTo("Abu Lina");
        assertThat(shown(path, new JsonObject().put("firstName", "Umar"))).isEqualTo("Abu Lina");
        assertThat(shown(path, new JsonObject().put("displayName", ""))).isEqualTo("Umar Hadad");
        assertThat(field(
                        refused(pharus.patch(path, new JsonObject().putNull("displayName")), 422, "validation_failed")))
                .isEqualTo("displayName type");
        assertThat(field(refused(pharus.post("/contacts", new JsonObject()), 422, "validation_failed")))
                .isEqualTo("firstName required");
        assertThat(body(pharus.get(path), 200).fieldNames()).containsExactly("contact", "methods", "links");
        body(pharus.delete(path), 200);
        refused(pharus.get(path), 404, "not_found");
    }

    private String shown(String path, JsonObject change) {
        return body(pharus.patch(path, change), 200).getString("displayName");
    }

    @Test
    void one_method_of_a_type_is_primary_and_no_two_are_the_same() {
        var methods = "/contacts/" + contact("Methodical") + "/methods";
        var first = pharus.created(methods, method("email", " Omar@AlWaha.example "));
        assertThat(first.getString("value") + " " + first.getBoolean("isPrimary"))
                .isEqualTo("omar@alwaha.example true");
        var second = pharus.created(methods, method("email", "o@b.example").put("isPrimary", true));
        assertThat(second.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "contactId",
                        "methodType",
                        "value",
                        "label",
                        "isPrimary",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        assertThat(pharus.created(methods, method("phone", "+971 50-123 4567")).getString("value"))
                .isEqualTo("+971501234567");
        assertThat(primaries(methods)).containsExactly("o@b.example", "+971501234567");
        assertThat(refused(pharus.post(methods, method("email", "OMAR@alwaha.example")), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("duplicate");
        for (var wrong : List.of("email x", "phone 12"))
            assertThat(field(refused(
                            pharus.post(methods, method(wrong.split(" ")[0], wrong.split(" ")[1])),
                            422,
                            "validation_failed")))
                    .startsWith("value ");
        assertThat(field(refused(pharus.post(methods, method("fax", "1234")), 422, "validation_failed")))
                .isEqualTo("type enum");
        var path = "/contact-methods/" + second.getString("id");
        assertThat(body(pharus.patch(path, new JsonObject().put("isActive", false)), 200)
                        .getBoolean("isPrimary"))
                .isFalse();
        assertThat(primaries(methods)).containsExactly("+971501234567");
        assertThat(body(pharus.delete(path), 200).getString("deletedId")).isEqualTo(second.getString("id"));
        refused(pharus.delete(path), 404, "not_found");
        refused(pharus.post("/contacts/" + UUID.randomUUID() + "/methods", method("fax", "1")), 404, "not_found");
    }

    private List<String> primaries(String methods) {
        return body(pharus.get(methods), 200).getJsonArray("data").stream()
                .map(JsonObject.class::cast)
                .filter(method -> method.getBoolean("isPrimary"))
                .map(method -> method.getString("value"))
                .toList();
    }

    @Test
    void a_contact_speaks_for_customers_and_vendors_and_one_speaks_first() {
        var customer = customer("Spoken for");
        var omar = contact("Omar");
        var first = pharus.created(
                "/contacts/" + omar + "/links", link("customer", customer).put("role", "Buyer"));
        assertThat(first.fieldNames())
                .containsExactly(
                        "id",
                        "orgId",
                        "contactId",
                        "entityType",
                        "entityId",
                        "role",
                        "isPrimary",
                        "notes",
                        "isActive",
                        "createdAt",
                        "updatedAt");
        assertThat(first.getBoolean("isPrimary")).isTrue();
        var lina = contact("Lina");
        pharus.created(
                "/contacts/" + lina + "/links", link("customer", customer).put("isPrimary", true));
        var rows = body(pharus.get("/contact-links?entityType=customer&entityId=" + customer), 200)
                .getJsonArray("data");
        assertThat(rows.stream()
                        .map(JsonObject.class::cast)
                        .map(row -> row.getJsonObject("contact").getString("firstName") + " "
                                + row.getJsonObject("link").getBoolean("isPrimary")))
                .containsExactly("Omar false", "Lina true");
        assertThat(refused(pharus.post("/contacts/" + omar + "/links", link("customer", customer)), 409, "conflict")
                        .getString("reason"))
                .isEqualTo("duplicate");
        for (var wrong : List.of(
                link("vendor", customer), link("customer", UUID.randomUUID().toString())))
            assertThat(field(refused(pharus.post("/contacts/" + omar + "/links", wrong), 422, "validation_failed")))
                    .startsWith("entityId ");
        assertThat(field(refused(
                        pharus.get("/contact-links?entityType=vendor&entityId=" + customer), 422, "validation_failed")))
                .isEqualTo("entityId unknown");
        var path = "/contact-links/" + first.getString("id");
        assertThat(body(pharus.patch(path, new JsonObject().putNull("role").put("notes", "n")), 200)
                        .getValue("role"))
                .isNull();
        body(pharus.delete(path), 200);
        refused(pharus.patch(path, new JsonObject()), 404, "not_found");
    }

    @Test
    void links_go_with_the_vendor() {
        var vendor = pharus.created("/vendors", new JsonObject().put("name", "Leaving"))
                .getString("id");
        var omar = contact("Left");
        pharus.created("/contacts/" + omar + "/links", link("vendor", vendor));
        body(pharus.delete("/vendors/" + vendor), 200);
        assertThat(body(pharus.get("/contacts/" + omar), 200).getJsonArray("links"))
                .isEmpty();
    }

    @Test
    void find_or_create_twice_is_once_also_when_many_ask_at_once() {
        var own = Pharus.of(service, service.owner("once@parties.test", Plan.SELF_HOSTED));
        var vendor =
                own.created("/vendors", new JsonObject().put("name", "Once")).getString("id");
        var sent = link("vendor", vendor)
                .put("firstName", "Omar")
                .put("email", "Omar@Once.example")
                .put("role", "Seller");
        var asked = IntStream.range(0, 20)
                .mapToObj(
                        i -> CompletableFuture.supplyAsync(() -> body(own.post("/contacts/find-or-create", sent), 200)))
                .toList();
        var answers = asked.stream().map(CompletableFuture::join).toList();
        assertThat(answers.stream().filter(answer -> answer.getBoolean("created")))
                .hasSize(1);
        assertThat(answers.stream()
                        .map(answer -> answer.getJsonObject("contact").getString("id")))
                .containsOnly(answers.get(0).getJsonObject("contact").getString("id"));
        assertThat(answers.get(0).fieldNames()).containsExactly("contact", "method", "link", "created");
        var renamed = body(own.post("/contacts/find-or-create", sent.copy().put("firstName", "Other")), 200);
        assertThat(renamed.getJsonObject("contact").getString("firstName")).isEqualTo("Omar");
        assertThat(renamed.getJsonObject("link").getString("role")).isEqualTo("Seller");
        assertThat(field(refused(
                        own.post("/contacts/find-or-create", sent.copy().put("email", "no")),
                        422,
                        "validation_failed")))
                .isEqualTo("email format");
        assertThat(field(refused(
                        own.post("/contacts/find-or-create", sent.copy().put("entityType", "customer")),
                        422,
                        "validation_failed")))
                .startsWith("entityId ");
    }

    private String customer(String name) {
        return pharus.created("/customers", new JsonObject().put("name", name).put("typeId", type))
                .getString("id");
    }

    private String entry(String path, String name) {
        return pharus.created(path, new JsonObject().put("name", name)).getString("id");
    }

    private String contact(String name) {
        return pharus.created("/contacts", new JsonObject().put("firstName", name))
                .getString("id");
    }

    private static JsonObject method(String type, String value) {
        return new JsonObject().put("type", type).put("value", value);
    }

    private static JsonObject link(String type, String id) {
        return new JsonObject().put("entityType", type).put("entityId", id);
    }

    private List<String> ids(String path) {
        return body(pharus.get(path), 200).getJsonArray("data").stream()
                .map(row -> ((JsonObject) row).getString("id"))
                .toList();
    }
}
