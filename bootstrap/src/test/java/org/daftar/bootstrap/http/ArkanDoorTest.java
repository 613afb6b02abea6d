package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.errors;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.util.HashSet;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.CompanyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in, what is repeated once, what is only rehearsed, and how the door says no. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanDoorTest {

    private static final String ENTRIES = "/accounting/journal-entries";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanDoorTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    private int total() {
        return json(arkan.as(owner, "GET", ENTRIES, "")).getJsonObject("meta").getInteger("total");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_look_alike() {
        arkan.owner("known@alpha.example", Plan.SELF_HOSTED);
        var wrong = arkan.signIn("known@alpha.example", "wrong");
        var unknown = arkan.signIn("unknown@alpha.example", "wrong");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void the_sixth_miss_has_to_wait() {
        arkan.owner("guessed@alpha.example", Plan.SELF_HOSTED);
        for (var miss = 0; miss < 5; miss++) arkan.signIn("guessed@alpha.example", "wrong");
        var locked = arkan.signIn("guessed@alpha.example", RunningArkan.PASSWORD);
        assertThat(locked.statusCode()).as(locked.body()).isEqualTo(429);
        assertThat(locked.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void a_refresh_token_works_once_and_its_reuse_ends_the_family() {
        var first = json(arkan.signIn(owner.email(), RunningArkan.PASSWORD));
        var body = "{\"refreshToken\":\"" + first.getString("refreshToken") + "\"}";
        var second = arkan.send("POST", "/auth/refresh", body);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(arkan.send("POST", "/auth/refresh", body).statusCode()).isEqualTo(401);
        var third = "{\"refreshToken\":\"" + json(second).getString("refreshToken") + "\"}";
        assertThat(arkan.send("POST", "/auth/refresh", third).statusCode()).isEqualTo(401);
    }

    @Test
    void an_access_token_is_no_refresh_token() {
        var body = "{\"refreshToken\":\"" + owner.token() + "\"}";
        assertThat(arkan.send("POST", "/auth/refresh", body).statusCode()).isEqualTo(401);
    }

    @Test
    void after_signing_out_the_token_is_dead_at_once() {
        var leaving = arkan.owner("leaving@alpha.example", Plan.SELF_HOSTED);
        assertThat(arkan.as(leaving, "GET", "/accounting/accounts", "").statusCode())
                .isEqualTo(200);
        assertThat(arkan.as(leaving, "POST", "/auth/logout", "").statusCode()).isEqualTo(200);
        assertThat(arkan.as(leaving, "GET", "/accounting/accounts", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void the_company_is_named_by_a_uuid_in_the_header() {
        var bearer = "Bearer " + owner.token();
        assertThat(arkan.send("GET", ENTRIES, "", "Authorization", bearer).statusCode())
                .isEqualTo(400);
        assertThat(arkan.send("GET", ENTRIES, "", "Authorization", bearer, "X-Company-Id", "1-1-1-1-1")
                        .statusCode())
                .isEqualTo(400);
        var unknown = arkan.send(
                "GET",
                ENTRIES,
                "",
                "Authorization",
                bearer,
                "X-Company-Id",
                UUID.randomUUID().toString());
        assertThat(unknown.statusCode()).isEqualTo(403);
    }

    @Test
    void a_company_of_another_tenant_is_as_unknown_as_one_that_does_not_exist() {
        var stranger = arkan.owner("stranger@omega.example", Plan.SELF_HOSTED);
        var mine = new Owner(owner.email(), stranger.company(), owner.token());
        var foreign = arkan.as(mine, "GET", ENTRIES, "");
        var unknown = arkan.as(new Owner("", new CompanyId(UUID.randomUUID()), owner.token()), "GET", ENTRIES, "");
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(foreign.body()).isEqualTo(unknown.body());
        assertThat(arkan.as(owner, "GET", "/companies/" + stranger.company(), "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void an_account_of_another_company_is_not_found() {
        var stranger = arkan.owner("other@omega.example", Plan.SELF_HOSTED);
        var account = arkan.openAccounts(stranger).get(0);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts/" + account, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_viewer_reads_and_does_not_write() {
        var viewer = arkan.colleague(owner, "viewer@alpha.example", Role.VIEWER);
        assertThat(arkan.as(viewer, "GET", ENTRIES, "").statusCode()).isEqualTo(200);
        var refused = arkan.as(viewer, "POST", ENTRIES, "{}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(json(refused).getString("message")).contains("JOURNAL_WRITE");
    }

    @Test
    void the_same_key_and_body_take_effect_once_and_answer_the_same() {
        var body = arkan.entry(owner, "42", true);
        var before = total();
        var first = arkan.as(owner, "POST", ENTRIES, body, "Idempotency-Key", "pay-42");
        var second = arkan.as(owner, "POST", ENTRIES, body, "Idempotency-Key", "pay-42");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(total()).isEqualTo(before + 1);
        var other = arkan.as(owner, "POST", ENTRIES, arkan.entry(owner, "43", true), "Idempotency-Key", "pay-42");
        assertThat(other.statusCode()).isEqualTo(409);
    }

    @Test
    void parallel_duplicates_of_a_key_have_one_effect() {
        var body = arkan.entry(owner, "44", true);
        var before = total();
        var answers = IntStream.range(0, 20)
                .mapToObj(one -> CompletableFuture.supplyAsync(
                        () -> arkan.as(owner, "POST", ENTRIES, body, "Idempotency-Key", "parallel-44")))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allMatch(answer -> answer.statusCode() == 201);
        assertThat(new HashSet<>(answers.stream().map(answer -> answer.body()).toList()))
                .hasSize(1);
        assertThat(total()).isEqualTo(before + 1);
    }

    @Test
    void a_company_is_founded_once_under_its_key_and_only_rehearsed_in_a_dry_run() {
        var founder = arkan.owner("founder@alpha.example", Plan.SELF_HOSTED);
        var body = "{\"name\":\"Gamma LLC\"}";
        var rehearsed = arkan.as(founder, "POST", "/companies", body, "Dry-Run", "true");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isEqualTo(201);
        assertThat(companies(founder)).isEqualTo(1);
        var first = arkan.as(founder, "POST", "/companies", body, "Idempotency-Key", "gamma");
        var second = arkan.as(founder, "POST", "/companies", body, "Idempotency-Key", "gamma");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(companies(founder)).isEqualTo(2);
    }

    private int companies(Owner founder) {
        return json(arkan.as(founder, "GET", "/companies", ""))
                .getJsonObject("meta")
                .getInteger("total");
    }

    @Test
    void a_refused_call_does_not_use_its_key_up() {
        var accounts = arkan.openAccounts(owner);
        var wrong = arkan.as(
                owner, "POST", ENTRIES, RunningArkan.entry(accounts, "5", "6", true), "Idempotency-Key", "mended");
        assertThat(wrong.statusCode()).isEqualTo(400);
        var mended = arkan.as(
                owner, "POST", ENTRIES, RunningArkan.entry(accounts, "5", "5", true), "Idempotency-Key", "mended");
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(201);
    }

    @Test
    void a_misspelt_key_header_is_told_not_ignored() {
        var refused = arkan.as(owner, "POST", ENTRIES, "{}", "Idempotence-Key", "x");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).getString("message")).contains("Idempotency-Key");
    }

    @Test
    void a_dry_run_answers_as_if_and_changes_nothing() {
        var before = total();
        var rehearsed = arkan.as(owner, "POST", ENTRIES, arkan.entry(owner, "9", true), "Dry-Run", "true");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isEqualTo(201);
        assertThat(rehearsed.headers().firstValue("Dry-Run")).contains("true");
        assertThat(total()).isEqualTo(before);
        var real = arkan.as(owner, "POST", ENTRIES, arkan.entry(owner, "9", true));
        assertThat(json(real).getString("number")).isEqualTo(json(rehearsed).getString("number"));
    }

    @Test
    void signing_in_has_no_dry_run() {
        var refused =
                arkan.send("POST", "/auth/login", "{\"email\":\"a@b.example\",\"password\":\"x\"}", "Dry-Run", "true");
        assertThat(refused.statusCode()).isEqualTo(400);
    }

    @Test
    void unknown_addresses_and_methods_are_told_in_arkans_form() {
        var unknown = arkan.as(owner, "GET", "/accounting/unicorns", "");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getInteger("statusCode")).isEqualTo(404);
        assertThat(errors(unknown)).isEmpty();
        var wrong = arkan.as(owner, "DELETE", "/accounting/accounts", "");
        assertThat(wrong.statusCode()).isEqualTo(405);
        assertThat(wrong.headers().firstValue("Allow")).contains("GET, HEAD, POST");
    }

    @Test
    void bad_bodies_are_told_and_break_nothing() {
        for (var body : new String[] {
            "{",
            "[]",
            "\"x\"",
            "{\"date\":1e400}",
            "{\"date\":NaN}",
            "{\"date\":\"2026-01-01\",\"date\":\"2026-01-02\"}",
            "[".repeat(1000),
            "{\"lines\":" + "[".repeat(1000),
            "{\"description\":\"\\u0000\"}",
            "\u0000",
            "null"
        }) {
            var refused = arkan.as(owner, "POST", ENTRIES, body);
            assertThat(refused.statusCode()).as(body + " -> " + refused.body()).isEqualTo(400);
            assertThat(json(refused).getInteger("statusCode")).isEqualTo(400);
            assertThat(refused.body()).doesNotContain("Exception").doesNotContain("org.daftar");
        }
    }

    @Test
    void a_body_over_the_limit_is_413_and_the_connection_lives_on() {
        var large = "{\"description\":\"" + "x".repeat(1 << 20) + "\"}";
        var refused = arkan.as(owner, "POST", ENTRIES, large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).getInteger("statusCode")).isEqualTo(413);
        assertThat(arkan.as(owner, "GET", ENTRIES, "").statusCode()).isEqualTo(200);
    }

    @Test
    void paging_is_strict_and_a_cursor_stays_with_its_list() {
        for (var query :
                new String[] {"limit=0", "limit=-1", "limit=x", "limit=1.5", "order=up", "sort=hash", "cursor=AAAA"}) {
            assertThat(arkan.as(owner, "GET", "/accounting/accounts?" + query, "")
                            .statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
        var generous = json(arkan.as(owner, "GET", "/accounting/accounts?limit=5000", ""));
        assertThat(generous.getJsonObject("meta").getInteger("limit")).isEqualTo(100);
        var cursor = json(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code", ""))
                .getJsonObject("meta")
                .getString("cursor");
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=createdAt&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code&type=asset&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(400);
        assertThat(arkan.as(owner, "GET", "/accounting/accounts?limit=2&sort=code&cursor=" + cursor, "")
                        .statusCode())
                .isEqualTo(200);
        assertThat(arkan.raw(owner, "GET", "/accounting/accounts?q=%ZZ")).startsWith("HTTP/1.1 400");
        assertThat(arkan.raw(owner, "GET", "/accounting/accounts/%ZZ")).startsWith("HTTP/1.1 404");
        assertThat(arkan.raw(owner, "GET", "/../v1/accounting/accounts")).startsWith("HTTP/1.1 404");
    }

    @Test
    void a_plan_counts_its_requests_and_says_so_on_every_answer() {
        var free = arkan.owner("free@alpha.example", Plan.FREE);
        var first = arkan.as(free, "GET", ENTRIES, "");
        assertThat(first.headers().firstValue("X-RateLimit-Limit")).contains("60");
        assertThat(first.headers().firstValue("X-RateLimit-Remaining")).contains("59");
        assertThat(first.headers().firstValue("X-RateLimit-Reset")).isPresent();
        var answers = IntStream.range(0, 40)
                .mapToObj(one -> arkan.as(free, "GET", ENTRIES, ""))
                .toList();
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 429).findFirst();
        assertThat(refused).isPresent();
        assertThat(refused.get().headers().firstValue("Retry-After")).isPresent();
        assertThat(refused.get().headers().firstValue("X-RateLimit-Limit")).contains("60");
        assertThat(json(refused.get()).getInteger("statusCode")).isEqualTo(429);
    }

    @Test
    void requests_keep_their_name_or_get_one() {
        var named = arkan.as(owner, "GET", ENTRIES, "", "X-Request-Id", "till-7.42");
        assertThat(named.headers().firstValue("X-Request-Id")).contains("till-7.42");
        var strange = arkan.as(owner, "GET", ENTRIES, "", "X-Request-Id", "a b{c}");
        assertThat(strange.headers().firstValue("X-Request-Id").orElseThrow()).matches("[0-9a-f-]{36}");
        assertThat(strange.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(strange.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void the_service_shows_health_metrics_and_its_descriptions() {
        assertThat(arkan.at("/health", "GET", "").statusCode()).isEqualTo(200);
        arkan.as(owner, "GET", "/accounting/accounts/" + UUID.randomUUID(), "");
        var metrics = arkan.at("/metrics", "GET", "").body();
        assertThat(metrics).contains("route=\"/accounting/accounts/{id}\"").doesNotContain(owner.token());
        assertThat(arkan.at("/arkan/openapi.json", "GET", "").body())
                .contains("arkan.accounting.journal-entries.create");
        assertThat(arkan.at("/", "GET", "").headers().firstValue("Content-Security-Policy"))
                .isPresent();
        assertThat(arkan.at("/nowhere", "GET", "").statusCode()).isEqualTo(404);
        assertThat(arkan.at("/arkan/api/v10", "GET", "").statusCode()).isEqualTo(404);
    }

    @Test
    void every_body_comes_with_an_example_to_start_from() {
        var api = json(arkan.at("/arkan/openapi.json", "GET", ""));
        var schemas = api.getJsonObject("components").getJsonObject("schemas");
        var bodies = api.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(operation -> ((JsonObject) operation.getValue()).getJsonObject("requestBody"))
                .filter(Objects::nonNull)
                .map(body -> body.getJsonObject("content")
                        .getJsonObject("application/json")
                        .getJsonObject("schema")
                        .getString("$ref")
                        .replace("#/components/schemas/", ""))
                .toList();
        assertThat(bodies).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(
                        schemas.getJsonObject(name).getJsonArray("examples"))
                .as(name)
                .isNotEmpty());
    }
}
