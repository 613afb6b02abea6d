package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Endpoint;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds the running service against the catalogues of the five documents. A row counts as conforming when a call of it
 * answered in its documented form over a socket; a row that nobody drives is missing, never passed.
 */
class ConformanceTest {

    private static final List<String> SYSTEMS = List.of("arkan", "pharus", "fraction", "retail", "farexa");

    @TempDir
    static Path directory;

    private static RunningArkan arkan;
    private static RunningArkan.Owner owner;
    private static RunningArkan.Owner stranger;
    private static RunningArkan.Owner cashier;

    @BeforeAll
    static void start() {
        arkan = new RunningArkan(directory);
        owner = arkan.owner("owner@alpha.test", Plan.SELF_HOSTED);
        stranger = arkan.owner("owner@beta.test", Plan.SELF_HOSTED);
        cashier = arkan.colleague(owner, "till@alpha.test", Role.CASHIER);
    }

    @AfterAll
    static void stop() {
        arkan.close();
    }

    /** One catalogue row. */
    private record Row(String id, String method, String path, boolean documented) {}

    @Test
    void the_table_of_what_is_documented_declared_and_conforming() throws IOException {
        var drives = drives();
        var answered = new LinkedHashMap<String, HttpResponse<String>>();
        drives.forEach((id, drive) -> answered.put(id, drive.get()));
        System.out.printf("%-10s %10s %8s %8s %10s%n", "system", "documented", "declared", "routed", "conforming");
        for (var system : SYSTEMS) {
            var rows = rows(system).stream().filter(Row::documented).toList();
            var declared = declared(system);
            var routed = rows.stream()
                    .filter(row -> declared.containsKey(row.id()))
                    .filter(ConformanceTest::isRouted)
                    .toList();
            var conforming = rows.stream()
                    .filter(row -> conforms(answered.get(row.id())))
                    .toList();
            System.out.printf(
                    "%-10s %10d %8d %8d %10d%n",
                    system,
                    rows.size(),
                    rows.stream().filter(row -> declared.containsKey(row.id())).count(),
                    routed.size(),
                    conforming.size());
            assertThat(ids(routed))
                    .as("declared rows that are routed")
                    .isEqualTo(ids(rows.stream()
                            .filter(row -> declared.containsKey(row.id()))
                            .toList()));
            assertThat(ids(conforming))
                    .as("every routed row is driven and conforms")
                    .isEqualTo(ids(routed));
        }
    }

    @Test
    void an_endpoint_that_claims_a_documented_row_stands_at_its_method_and_path() throws IOException {
        var documented = rows("arkan").stream().collect(Collectors.toMap(Row::id, row -> row));
        for (var endpoint : declared("arkan").values()) {
            var row = documented.get(endpoint.id());
            if (endpoint.extension()) {
                assertThat(row).as(endpoint.id() + " is an extension").isNull();
            } else {
                assertThat(row).as(endpoint.id() + " is in the catalogue").isNotNull();
                assertThat(endpoint.method().name() + " " + shape(endpoint.path()))
                        .isEqualTo(Objects.requireNonNull(row).method() + " " + shape(row.path()));
            }
        }
    }

    @Test
    void R89_without_a_permission_named_by_the_endpoint_nobody_gets_in() {
        for (var endpoint : declared("arkan").values()) {
            if (!(endpoint.admission() instanceof Admission.Requires needs)) continue;
            if (Role.CASHIER.permissions().containsAll(needs.permissions())) continue;
            var answer = arkan.as(cashier, endpoint.method().name(), concrete(endpoint.path()), body(endpoint));
            assertThat(answer.statusCode())
                    .as(endpoint.id() + " for a cashier: " + answer.body())
                    .isEqualTo(403);
        }
    }

    @Test
    void R85_every_endpoint_of_a_company_is_closed_to_members_of_another() {
        for (var endpoint : declared("arkan").values()) {
            if (!(endpoint.admission() instanceof Admission.Requires)) continue;
            var path = endpoint.path().equals("/companies/{id}")
                    ? "/companies/" + owner.company()
                    : concrete(endpoint.path());
            var answer = arkan.send(
                    endpoint.method().name(),
                    path,
                    body(endpoint),
                    "Authorization",
                    "Bearer " + stranger.token(),
                    "X-Company-Id",
                    owner.company().toString());
            assertThat(answer.statusCode())
                    .as(endpoint.id() + ": " + answer.body())
                    .isEqualTo(403);
        }
    }

    @Test
    void nothing_but_public_endpoints_answers_without_a_token() throws InterruptedException {
        for (var endpoint : declared("arkan").values()) {
            if (endpoint.isPublic()) continue;
            var answer = withoutToken(endpoint);
            // There are more endpoints than anybody without a token may call at once.
            if (answer.statusCode() == 429) {
                Thread.sleep(
                        1000 * answer.headers().firstValueAsLong("Retry-After").orElseThrow());
                answer = withoutToken(endpoint);
            }
            assertThat(answer.statusCode()).as(endpoint.id()).isEqualTo(401);
            assertThat(RunningArkan.json(answer).getInteger("statusCode")).isEqualTo(401);
        }
    }

    private static HttpResponse<String> withoutToken(Endpoint<?, ?, ?> endpoint) {
        return arkan.send(
                endpoint.method().name(),
                concrete(endpoint.path()),
                body(endpoint),
                "X-Company-Id",
                owner.company().toString());
    }

    @Test
    void R87_ids_of_another_tenant_are_as_unknown_as_ids_of_nobody_at_every_endpoint() {
        var theirs = List.of(
                arkan.openAccounts(stranger).get(0),
                RunningArkan.json(arkan.as(
                                stranger, "POST", "/accounting/journal-entries", arkan.entry(stranger, "1", false)))
                        .getString("id"),
                RunningArkan.json(arkan.as(stranger, "POST", "/crm/clients", aClient()))
                        .getString("id"),
                RunningArkan.json(arkan.as(stranger, "GET", "/crm/contacts", ""))
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"),
                RunningArkan.json(arkan.as(stranger, "GET", "/accounting/taxes", ""))
                        .getJsonArray("data")
                        .getJsonObject(0)
                        .getString("id"),
                anInvoice(stranger),
                aPayment(stranger));
        var asked = 0;
        for (var endpoint : declared("arkan").values()) {
            if (!endpoint.path().contains("{") || endpoint.path().startsWith("/companies")) continue;
            var body = endpoint.isRead() ? "" : "{\"date\":\"2026-03-06\",\"reason\":\"Mistaken\",\"auto\":true}";
            var nobodys = answerTo(endpoint, UUID.randomUUID().toString(), body);
            for (var id : theirs)
                assertThat(answerTo(endpoint, id, body)).as(endpoint.id()).isEqualTo(nobodys);
            assertThat(nobodys).as(endpoint.id()).startsWith("404");
            asked++;
        }
        assertThat(asked).isGreaterThan(4);
    }

    private static String answerTo(Endpoint<?, ?, ?> endpoint, String id, String body) {
        var path = endpoint.path().replaceAll("\\{[^}]*}", id);
        var answer = arkan.as(owner, endpoint.method().name(), path, body);
        return answer.statusCode() + " " + answer.body().replace(id, "ID");
    }

    @Test
    void R87_an_id_of_another_tenant_takes_no_longer_and_no_less_than_one_of_nobody() {
        var theirs = "/accounting/accounts/" + arkan.openAccounts(stranger).get(0);
        var nobodys = "/accounting/accounts/" + UUID.randomUUID();
        var times = new long[2][200];
        // In turns, so that whatever else the machine does slows both.
        for (var i = 0; i < 200; i++) {
            times[0][i] = nanos(theirs);
            times[1][i] = nanos(nobodys);
        }
        for (var each : times) Arrays.sort(each);
        assertThat((double) times[0][100] / times[1][100]).isBetween(1 / 3.0, 3.0);
    }

    private static long nanos(String path) {
        var began = System.nanoTime();
        get(path);
        return System.nanoTime() - began;
    }

    /** How each built row is called so that it succeeds. */
    private static Map<String, Supplier<HttpResponse<String>>> drives() {
        var drives = new LinkedHashMap<String, Supplier<HttpResponse<String>>>();
        drives.put("arkan.auth.login", () -> arkan.signIn("owner@alpha.test", RunningArkan.PASSWORD));
        drives.put("arkan.auth.refresh", () -> {
            var token = RunningArkan.json(arkan.signIn("owner@alpha.test", RunningArkan.PASSWORD))
                    .getString("refreshToken");
            return arkan.send(
                    "POST",
                    "/auth/refresh",
                    new JsonObject().put("refreshToken", token).encode());
        });
        drives.put("arkan.accounting.accounts.list", () -> get("/accounting/accounts"));
        drives.put(
                "arkan.accounting.accounts.create",
                () -> post(
                        "/accounting/accounts",
                        "{\"code\":\"1011\",\"name\":\"Second bank\",\"type\":\"asset\",\"subtype\":\"bank\"}"));
        drives.put("arkan.accounting.accounts.get", () -> get("/accounting/accounts/" + anAccount()));
        drives.put(
                "arkan.accounting.accounts.update",
                () -> arkan.as(owner, "PATCH", "/accounting/accounts/" + anAccount(), "{\"name\":\"Main bank\"}"));
        drives.put(
                "arkan.accounting.journal-entries.create",
                () -> post("/accounting/journal-entries", arkan.entry(owner, "10.00", false)));
        drives.put("arkan.accounting.journal-entries.list", () -> get("/accounting/journal-entries"));
        drives.put("arkan.accounting.journal-entries.get", () -> get("/accounting/journal-entries/" + aDraft()));
        drives.put(
                "arkan.accounting.journal-entries.post",
                () -> post("/accounting/journal-entries/" + aDraft() + "/post", "{}"));
        drives.put(
                "arkan.accounting.reports.profit-loss",
                () -> get("/accounting/reports/profit-loss?from=2026-01-01&to=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.balance-sheet",
                () -> get("/accounting/reports/balance-sheet?as_of=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.cash-flow",
                () -> get("/accounting/reports/cash-flow?from=2026-01-01&to=2026-12-31"));
        drives.put("arkan.accounting.payments.create", () -> post("/accounting/payments", payment(owner)));
        drives.put("arkan.accounting.payments.list", () -> get("/accounting/payments?direction=inbound"));
        drives.put(
                "arkan.accounting.payments.post", () -> post("/accounting/payments/" + aPayment(owner) + "/post", ""));
        drives.put("arkan.accounting.payments.allocate", () -> {
            var payment = aPayment(owner);
            post("/accounting/payments/" + payment + "/post", "");
            return post("/accounting/payments/" + payment + "/allocate", "{\"auto\":true}");
        });
        drives.put("arkan.accounting.invoices.create", () -> post("/accounting/invoices", invoice(owner)));
        drives.put("arkan.accounting.invoices.list", () -> get("/accounting/invoices?status=draft"));
        drives.put(
                "arkan.accounting.invoices.post",
                () -> post("/accounting/invoices/" + anInvoice(owner) + "/post", "{}"));
        drives.put(
                "arkan.accounting.invoices.cancel",
                () -> post("/accounting/invoices/" + anInvoice(owner) + "/cancel", "{\"reason\":\"Mistaken\"}"));
        drives.put("arkan.accounting.reports.tax", () -> get("/accounting/reports/tax?from=2026-01-01&to=2026-03-31"));
        drives.put(
                "arkan.accounting.reports.revenue-by-client",
                () -> get("/accounting/reports/revenue-by-client?from=2026-01-01&to=2026-12-31"));
        drives.put("arkan.accounting.invoice-margin.get", () -> get("/accounting/invoice-margin/" + anInvoice(owner)));
        drives.put(
                "arkan.accounting.invoice-margin.report",
                () -> get("/accounting/invoice-margin/report?from=2026-01-01&to=2026-12-31&group_by=invoice"));
        drives.put(
                "arkan.accounting.reports.aged-receivables",
                () -> get("/accounting/reports/aged-receivables?as_of=2026-12-31"));
        drives.put(
                "arkan.accounting.reports.aged-payables",
                () -> get("/accounting/reports/aged-payables?as_of=2026-12-31"));
        drives.put("arkan.crm.clients.create", () -> post("/crm/clients", aClient()));
        drives.put("arkan.crm.clients.list", () -> get("/crm/clients?q=waha&sort=name&order=asc"));
        drives.put("arkan.crm.contacts.list", () -> get("/crm/contacts?q=omar"));
        return drives;
    }

    private static String aClient() {
        return new JsonObject()
                .put("name", "Al Waha Towers")
                .put("contacts", new JsonArray().add(new JsonObject().put("name", "Omar Haddad")))
                .encode();
    }

    private static boolean conforms(@Nullable HttpResponse<String> answer) {
        if (answer == null || answer.statusCode() / 100 != 2) return false;
        var body = RunningArkan.json(answer);
        boolean limited = Set.of("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset").stream()
                .allMatch(name -> answer.headers().firstValue(name).isPresent());
        if (!limited) return false;
        if (!(body.getValue("data") instanceof JsonArray)) return !body.isEmpty();
        return body.getJsonObject("meta").fieldNames().containsAll(Set.of("total", "limit", "cursor", "hasMore"));
    }

    private static boolean isRouted(Row row) {
        var answer = arkan.send(row.method(), concrete(row.path()), "");
        return answer.statusCode() != 404 && answer.statusCode() != 405;
    }

    private static String anAccount() {
        return arkan.openAccounts(owner).get(0);
    }

    private static String aDraft() {
        return RunningArkan.json(post("/accounting/journal-entries", arkan.entry(owner, "1.00", false)))
                .getString("id");
    }

    private static String anInvoice(RunningArkan.Owner whose) {
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/invoices", invoice(whose)))
                .getString("id");
    }

    private static String invoice(RunningArkan.Owner whose) {
        var client = RunningArkan.json(arkan.as(whose, "POST", "/crm/clients", aClient()))
                .getString("id");
        return "{\"partnerId\":\"" + client + "\",\"invoiceDate\":\"2026-03-05\",\"lines\":[{\"description\":\"Visit\","
                + "\"quantity\":1,\"unitPrice\":100}]}";
    }

    private static String aPayment(RunningArkan.Owner whose) {
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/payments", payment(whose)))
                .getString("id");
    }

    private static String payment(RunningArkan.Owner whose) {
        var client = RunningArkan.json(arkan.as(whose, "POST", "/crm/clients", aClient()))
                .getString("id");
        return "{\"direction\":\"inbound\",\"partnerId\":\"" + client + "\",\"amount\":50,\"date\":\"2026-03-06\"}";
    }

    private static HttpResponse<String> get(String path) {
        return arkan.as(owner, "GET", path, "");
    }

    private static HttpResponse<String> post(String path, String body) {
        return arkan.as(owner, "POST", path, body);
    }

    private static String body(Endpoint<?, ?, ?> endpoint) {
        return endpoint.isRead() ? "" : "{}";
    }

    private static String concrete(String path) {
        return path.replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
    }

    private static String shape(String path) {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    private static List<String> ids(List<Row> rows) {
        return rows.stream().map(Row::id).toList();
    }

    private static Map<String, Endpoint<?, ?, ?>> declared(String system) {
        var declared = new LinkedHashMap<String, Endpoint<?, ?, ?>>();
        for (var dialect : arkan.service.http().dialects()) {
            if (!dialect.name().equals(system)) continue;
            for (var endpoint : dialect.endpoints()) declared.put(endpoint.id(), endpoint);
        }
        return declared;
    }

    /** Pharus printed its operations without methods and paths: all of its rows are documented, their paths restored. */
    private static List<Row> rows(String system) throws IOException {
        try (var in = ConformanceTest.class.getResourceAsStream("/contract/" + system + ".json")) {
            var catalogue =
                    new JsonObject(new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
            var rows = new ArrayList<Row>();
            for (var item : catalogue.getJsonArray("endpoints")) {
                var row = (JsonObject) item;
                var inferred = row.getJsonArray("inferred");
                rows.add(new Row(
                        row.getString("id", row.getString("method") + " " + row.getString("path")),
                        row.getString("method"),
                        row.getString("path"),
                        inferred == null || !inferred.contains("path") || system.equals("pharus")));
            }
            return rows;
        }
    }
}
