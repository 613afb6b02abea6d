package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Pharus, spoken by the owner of an organization. */
final class PharusSpeaker implements Speaker {

    private static final Set<String> CODES = Set.of(
            "unauthorized",
            "forbidden",
            "not_found",
            "in_use",
            "invalid_transition",
            "conflict",
            "validation_failed",
            "internal_error");

    private final RunningArkan service;
    private final Pharus pharus;
    private final RunningArkan.Owner owner;
    private final Map<String, Pharus> others = new ConcurrentHashMap<>();

    PharusSpeaker(RunningArkan service, RunningArkan.Owner owner) {
        this.service = service;
        this.pharus = Pharus.of(service, owner);
        this.owner = owner;
    }

    @Override
    public String system() {
        return "pharus";
    }

    @Override
    public String mount() {
        return "/pharus/api";
    }

    @Override
    public String scopeHeader() {
        return "X-Org-Id";
    }

    @Override
    public HttpResponse<String> send(RunningArkan.Owner who, UUID company, String method, String path, String body) {
        return new Pharus(service, spokenBy(who).token(), company).send(method, path, body);
    }

    private Pharus spokenBy(RunningArkan.Owner who) {
        return others.computeIfAbsent(who.email(), email -> Pharus.of(service, who));
    }

    @Override
    public boolean conforms(HttpResponse<String> answer) {
        if (answer.headers()
                .firstValue("Content-Type")
                .filter("application/pdf"::equals)
                .isPresent()) return answer.body().startsWith("%PDF-");
        var body = RunningArkan.json(answer);
        if (!(body.getValue("data") instanceof JsonArray)) return !body.isEmpty() && !body.containsKey("error");
        return Set.of(Set.of("data"), Set.of("data", "nextCursor")).contains(body.fieldNames());
    }

    @Override
    public boolean isError(JsonObject body, int status) {
        return body.fieldNames().equals(Set.of("error"))
                && CODES.contains(body.getJsonObject("error").getString("code"));
    }

    @Override
    public List<String> idsOf(RunningArkan.Owner somebody) {
        var whose = spokenBy(somebody);
        var customer = aCustomer(whose);
        var contact = aContact(whose);
        var ids = new ArrayList<>(PlatformDrives.idsOf(whose));
        ids.addAll(StockDrives.idsOf(whose));
        ids.addAll(PurchaseDrives.idsOf(whose));
        ids.addAll(SalesDrives.idsOf(whose));
        ids.addAll(DocumentDrives.idsOf(whose));
        ids.addAll(MakingDrives.idsOf(whose));
        ids.addAll(List.of(
                aVendor(whose),
                customer,
                anEntry(whose, "/customer-types"),
                anEntry(whose, "/customer-segments"),
                anEntry(whose, "/brokers"),
                contact,
                aMethod(whose, contact),
                aLink(whose, contact, customer),
                PharusItems.of(service, somebody).billed().toString()));
        return ids;
    }

    @Override
    public Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        vendors(drives);
        customers(drives);
        for (var list : Map.of(
                        "/customer-types",
                        "customerTypes",
                        "/customer-segments",
                        "customerSegments",
                        "/brokers",
                        "brokers",
                        "/order-channels",
                        "orderChannels",
                        "/material-types",
                        "materialTypes",
                        "/sku-types",
                        "skuTypes")
                .entrySet()) list(drives, list.getKey(), "pharus." + list.getValue() + ".");
        contacts(drives);
        new PlatformDrives(service, pharus).into(drives);
        new StockDrives(pharus).into(drives);
        new PurchaseDrives(pharus).into(drives);
        new SalesDrives(pharus).into(drives);
        new DocumentDrives(pharus).into(drives);
        for (var words : MakingDrives.Words.values()) new MakingDrives(pharus, words).into(drives);
        PharusItems.of(service, owner).into(drives);
        return drives;
    }

    private void vendors(Map<String, Supplier<HttpResponse<String>>> drives) {
        var name = new JsonObject().put("name", "Gulf Steel");
        drives.put("pharus.vendors.create", () -> pharus.post("/vendors", name));
        drives.put("pharus.vendors.list", () -> pharus.get("/vendors?isActive=true&limit=1"));
        drives.put("pharus.vendors.get", () -> pharus.get("/vendors/" + aVendor(pharus)));
        drives.put("pharus.vendors.update", () -> pharus.patch("/vendors/" + aVendor(pharus), name));
        drives.put("pharus.vendors.delete", () -> pharus.delete("/vendors/" + aVendor(pharus)));
        drives.put("pharus.vendors.bulkImport", () -> pharus.post("/vendors/bulk-import", rows(name)));
    }

    private void customers(Map<String, Supplier<HttpResponse<String>>> drives) {
        Supplier<JsonObject> one = () -> aCustomerBody(pharus);
        drives.put("pharus.customers.create", () -> pharus.post("/customers", one.get()));
        drives.put("pharus.customers.list", () -> pharus.get("/customers?active=true&q=waha&limit=1"));
        drives.put("pharus.customers.get", () -> pharus.get("/customers/" + aCustomer(pharus)));
        drives.put("pharus.customers.update", () -> pharus.patch("/customers/" + aCustomer(pharus), one.get()));
        drives.put("pharus.customers.delete", () -> pharus.delete("/customers/" + aCustomer(pharus)));
        drives.put("pharus.customers.bulkImport", () -> pharus.post("/customers/bulk-import", rows(one.get())));
    }

    private void list(Map<String, Supplier<HttpResponse<String>>> drives, String path, String id) {
        drives.put(id + "create", () -> pharus.post(path, named()));
        drives.put(id + "list", () -> pharus.get(path));
        drives.put(id + "update", () -> pharus.patch(path + "/" + anEntry(pharus, path), named()));
        drives.put(id + "delete", () -> pharus.delete(path + "/" + anEntry(pharus, path)));
        drives.put(id + "inUse", () -> pharus.get(path + "/" + anEntry(pharus, path) + "/in-use"));
    }

    private void contacts(Map<String, Supplier<HttpResponse<String>>> drives) {
        var omar = new JsonObject().put("firstName", "Omar").put("lastName", "Haddad");
        drives.put("pharus.contacts.create", () -> pharus.post("/contacts", omar));
        drives.put("pharus.contacts.list", () -> pharus.get("/contacts?limit=1"));
        drives.put("pharus.contacts.get", () -> pharus.get("/contacts/" + aContact(pharus)));
        drives.put("pharus.contacts.update", () -> pharus.patch("/contacts/" + aContact(pharus), omar));
        drives.put("pharus.contacts.delete", () -> pharus.delete("/contacts/" + aContact(pharus)));
        drives.put(
                "pharus.contacts.methods.add",
                () -> pharus.post("/contacts/" + aContact(pharus) + "/methods", aMethodBody()));
        drives.put("pharus.contacts.methods.list", () -> pharus.get("/contacts/" + aContact(pharus) + "/methods"));
        drives.put(
                "pharus.contacts.methods.update",
                () -> pharus.patch("/contact-methods/" + aMethod(pharus, aContact(pharus)), aMethodBody()));
        drives.put(
                "pharus.contacts.methods.delete",
                () -> pharus.delete("/contact-methods/" + aMethod(pharus, aContact(pharus))));
        drives.put(
                "pharus.contacts.links.add",
                () -> pharus.post("/contacts/" + aContact(pharus) + "/links", aLinkBody(aCustomer(pharus))));
        drives.put(
                "pharus.contacts.links.update",
                () -> pharus.patch("/contact-links/" + aLink(pharus), new JsonObject().put("role", "Buyer")));
        drives.put("pharus.contacts.links.delete", () -> pharus.delete("/contact-links/" + aLink(pharus)));
        drives.put(
                "pharus.contacts.links.listForEntity",
                () -> pharus.get("/contact-links?entityType=customer&entityId=" + aCustomer(pharus)));
        drives.put(
                "pharus.contacts.findOrCreate",
                () -> pharus.post(
                        "/contacts/find-or-create",
                        aLinkBody(aCustomer(pharus)).put("firstName", "Omar").put("email", "omar@alwaha.example")));
    }

    static String aCustomer(Pharus whose) {
        return whose.created("/customers", aCustomerBody(whose)).getString("id");
    }

    private static JsonObject aCustomerBody(Pharus whose) {
        return new JsonObject().put("name", "Al Waha").put("typeId", anEntry(whose, "/customer-types"));
    }

    static String anEntry(Pharus whose, String path) {
        return whose.created(path, named()).getString("id");
    }

    static JsonObject named() {
        return new JsonObject().put("name", "Name " + UUID.randomUUID());
    }

    private static String aContact(Pharus whose) {
        return whose.created("/contacts", new JsonObject().put("firstName", "Omar"))
                .getString("id");
    }

    private static String aMethod(Pharus whose, String contact) {
        return whose.created("/contacts/" + contact + "/methods", aMethodBody()).getString("id");
    }

    private static JsonObject aMethodBody() {
        return new JsonObject().put("type", "phone").put("value", "+971 50 123 4567");
    }

    private static String aLink(Pharus whose) {
        return aLink(whose, aContact(whose), aCustomer(whose));
    }

    private static String aLink(Pharus whose, String contact, String customer) {
        return whose.created("/contacts/" + contact + "/links", aLinkBody(customer))
                .getString("id");
    }

    private static JsonObject aLinkBody(String customer) {
        return new JsonObject().put("entityType", "customer").put("entityId", customer);
    }

    private static String aVendor(Pharus whose) {
        return whose.created("/vendors", new JsonObject().put("name", "Gulf Steel"))
                .getString("id");
    }

    static JsonObject rows(JsonObject row) {
        return new JsonObject().put("rows", new JsonArray().add(row));
    }
}
