package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
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
    private final Map<String, Pharus> others = new ConcurrentHashMap<>();

    PharusSpeaker(RunningArkan service, RunningArkan.Owner owner) {
        this.service = service;
        this.pharus = Pharus.of(service, owner);
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
        return List.of(aVendor(spokenBy(somebody)));
    }

    @Override
    public Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        vendors(drives);
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

    private static String aVendor(Pharus whose) {
        return whose.created("/vendors", new JsonObject().put("name", "Gulf Steel"))
                .getString("id");
    }

    private static JsonObject rows(JsonObject row) {
        return new JsonObject().put("rows", new JsonArray().add(row));
    }
}
