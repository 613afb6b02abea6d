package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Endpoint;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.sqlite.SqliteBackup;
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

    private static final int FACTS_AT_ONCE = 1_000;
    private static final List<String> SYSTEMS = List.of("arkan", "pharus", "fraction", "retail", "farexa");

    @TempDir
    static Path directory;

    private static RunningArkan service;
    private static RunningArkan.Owner owner;
    private static RunningArkan.Owner stranger;
    private static RunningArkan.Owner cashier;
    private static List<Speaker> speakers;
    private static int asked;

    @BeforeAll
    static void start() {
        service = new RunningArkan(directory);
        owner = service.owner("owner@alpha.test", Plan.SELF_HOSTED);
        stranger = service.owner("owner@beta.test", Plan.SELF_HOSTED);
        cashier = service.colleague(owner, "till@alpha.test", Role.CASHIER);
        speakers = List.of(new ArkanSpeaker(service, owner), new PharusSpeaker(service, owner));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    /** One catalogue row. */
    private record Row(String id, String method, String path, boolean documented) {}

    @Test
    void the_table_of_what_is_documented_declared_and_conforming_and_the_trace_it_leaves() throws IOException {
        System.out.printf("%-10s %10s %8s %8s %10s%n", "system", "documented", "declared", "routed", "conforming");
        for (var system : SYSTEMS) {
            var rows = rows(system).stream().filter(Row::documented).toList();
            var built = speakers.stream()
                    .filter(speaker -> speaker.system().equals(system))
                    .findFirst();
            if (built.isPresent()) tell(built.get(), rows);
            else System.out.printf("%-10s %10d %8d %8d %10d%n", system, rows.size(), 0, 0, 0);
        }
        assertThat(actions()).as("what the audit trail says was done").isEqualTo(lines("actions.txt"));
    }

    /** All that was done in the owner's company, each action once, in the order of the alphabet. */
    private static List<String> actions() {
        var read = service.service.daftar().read();
        var books = read.directory().owners().stream()
                .filter(seat -> seat.company().equals(owner.company()))
                .findFirst()
                .orElseThrow()
                .caller(new Origin(new RequestId("test"), "test"))
                .books();
        var actions = new TreeSet<String>();
        var facts = read.auditTrail().after(books, 0, FACTS_AT_ONCE);
        while (!facts.isEmpty()) {
            facts.forEach(row -> actions.add(row.fact().action()));
            facts = read.auditTrail().after(books, facts.get(facts.size() - 1).sequence(), FACTS_AT_ONCE);
        }
        return List.copyOf(actions);
    }

    private static List<String> lines(String resource) throws IOException {
        try (var file = Objects.requireNonNull(ConformanceTest.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private static void tell(Speaker speaker, List<Row> rows) {
        var drives = speaker.drives();
        var answered = new LinkedHashMap<String, HttpResponse<String>>();
        drives.forEach((id, drive) -> answered.put(id, drive.get()));
        assertThat(answered.keySet().stream().filter(id -> !conforms(speaker, answered.get(id))))
                .as("driven and not conforming")
                .isEmpty();
        var endpoints = declared(speaker.system());
        var declared =
                rows.stream().filter(row -> endpoints.containsKey(row.id())).toList();
        var routed = declared.stream().filter(row -> isRouted(speaker, row)).toList();
        var conforming = rows.stream()
                .filter(row -> conforms(speaker, answered.get(row.id())))
                .toList();
        System.out.printf(
                "%-10s %10d %8d %8d %10d%n",
                speaker.system(), rows.size(), declared.size(), routed.size(), conforming.size());
        assertThat(ids(routed)).as("declared rows that are routed").isEqualTo(ids(declared));
        assertThat(ids(conforming))
                .as("every routed row is driven and conforms")
                .isEqualTo(ids(routed));
    }

    @Test
    void an_endpoint_that_claims_a_documented_row_stands_at_its_method_and_path() throws IOException {
        for (var speaker : speakers) {
            var documented = rows(speaker.system()).stream().collect(Collectors.toMap(Row::id, row -> row));
            for (var endpoint : declared(speaker.system()).values()) {
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
    }

    @Test
    void R89_without_a_permission_named_by_the_endpoint_nobody_gets_in() {
        everyScoped((speaker, endpoint) -> {
            var needs = (Admission.Requires) endpoint.admission();
            if (Role.CASHIER.permissions().containsAll(needs.permissions())) return;
            var answer = speaker.as(cashier, endpoint.method().name(), concrete(endpoint.path()), body(endpoint));
            assertThat(answer.statusCode())
                    .as(endpoint.id() + " for a cashier: " + answer.body())
                    .isEqualTo(403);
        });
    }

    @Test
    void R85_every_endpoint_of_a_company_is_closed_to_members_of_another() {
        everyScoped((speaker, endpoint) -> {
            var path = endpoint.path().equals("/companies/{id}")
                    ? "/companies/" + owner.company()
                    : concrete(endpoint.path());
            var answer = speaker.send(
                    stranger, owner.company().value(), endpoint.method().name(), path, body(endpoint));
            assertThat(answer.statusCode())
                    .as(endpoint.id() + ": " + answer.body())
                    .isEqualTo(403);
        });
    }

    private static void everyScoped(BiConsumer<Speaker, Endpoint<?, ?, ?>> proof) {
        for (var speaker : speakers) {
            for (var endpoint : declared(speaker.system()).values()) {
                if (endpoint.admission() instanceof Admission.Requires) proof.accept(speaker, endpoint);
            }
        }
    }

    @Test
    void nothing_but_public_endpoints_answers_without_a_token() {
        for (var speaker : speakers) {
            for (var endpoint : declared(speaker.system()).values()) {
                if (endpoint.isPublic()) continue;
                var answer = withoutToken(speaker, endpoint.method().name(), concrete(endpoint.path()), body(endpoint));
                assertThat(answer).as(endpoint.id()).startsWith("HTTP/1.1 401");
                var told = new JsonObject(answer.substring(answer.indexOf("\r\n\r\n") + 4));
                assertThat(speaker.isError(told, 401)).as(answer).isTrue();
            }
        }
    }

    /** From ever other addresses: there are more endpoints than anybody without a token may call at once. */
    private static String withoutToken(Speaker speaker, String method, String path, String body) {
        return service.rawFrom(
                "127.0.0." + (2 + asked++ / 40 % 200),
                method + " " + speaker.mount() + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + speaker.scopeHeader() + ": " + owner.company() + "\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body);
    }

    @Test
    void R87_ids_of_another_tenant_are_as_unknown_as_ids_of_nobody_at_every_endpoint() {
        for (var speaker : speakers) {
            var theirs = speaker.idsOf(stranger);
            var found = 0;
            for (var endpoint : declared(speaker.system()).values()) {
                if (!hasAnId(endpoint.path()) || endpoint.path().startsWith("/companies")) continue;
                var body = endpoint.isRead() ? "" : "{\"date\":\"2026-03-06\",\"reason\":\"Mistaken\",\"auto\":true}";
                var nobodys = answerTo(speaker, endpoint, UUID.randomUUID().toString(), body);
                // Without a log-in one address may not ask as often as that.
                for (var id : endpoint.isPublic() ? theirs.subList(0, 10) : theirs)
                    assertThat(answerTo(speaker, endpoint, id, body))
                            .as(endpoint.id())
                            .isEqualTo(nobodys);
                assertThat(nobodys).as(endpoint.id()).startsWith("404");
                found++;
            }
            assertThat(found).isGreaterThan(2);
        }
    }

    /** What a format is called is no id of anybody. */
    private static boolean hasAnId(String path) {
        return path.replace("{format}", "").contains("{");
    }

    private static String answerTo(Speaker speaker, Endpoint<?, ?, ?> endpoint, String id, String body) {
        var path = endpoint.path().replaceAll("\\{[^}]*}", id);
        var answer = speaker.as(owner, endpoint.method().name(), path, body);
        return answer.statusCode() + " " + answer.body().replace(id, "ID");
    }

    /** So it takes as long as for one of nobody. */
    @Test
    void R87_an_id_of_another_tenant_is_answered_without_a_look_at_that_tenants_books(@TempDir Path elsewhere)
            throws IOException {
        var theirs = service.openAccounts(stranger).get(0);
        var place = elsewhere.resolve("copy");
        SqliteBackup.copy(directory, place, file -> {});
        Files.delete(place.resolve("books").resolve(stranger.company() + ".db"));
        try (var without = new RunningArkan(place)) {
            var same = without.again(owner);
            for (var id : List.of(theirs, UUID.randomUUID().toString())) {
                var answer = without.as(same, "GET", "/accounting/accounts/" + id, "");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
            }
            var lost = without.as(without.again(stranger), "GET", "/accounting/accounts/" + theirs, "");
            assertThat(lost.statusCode()).as("with that tenant's books").isNotEqualTo(200);
        }
    }

    private static boolean conforms(Speaker speaker, @Nullable HttpResponse<String> answer) {
        if (answer == null || answer.statusCode() / 100 != 2) return false;
        return Stream.of("X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset")
                        .allMatch(name -> answer.headers().firstValue(name).isPresent())
                && speaker.conforms(answer);
    }

    private static boolean isRouted(Speaker speaker, Row row) {
        var answer = withoutToken(speaker, row.method(), concrete(row.path()), "");
        // A public address answers that there is no such thing, which is no answer of who knows no such address.
        return !answer.contains("There is no such address") && !answer.startsWith("HTTP/1.1 405");
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
        for (var dialect : service.service.http().dialects()) {
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
