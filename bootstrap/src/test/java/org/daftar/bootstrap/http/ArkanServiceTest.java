package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service tells about itself and about every call. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanServiceTest {

    private static final String ENTRIES = "/accounting/journal-entries";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanServiceTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
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

    @ParameterizedTest
    @ValueSource(strings = {"arkan", "pharus"})
    void every_body_comes_with_an_example_to_start_from(String dialect) {
        var api = json(arkan.at("/" + dialect + "/openapi.json", "GET", ""));
        var schemas = api.getJsonObject("components").getJsonObject("schemas");
        var bodies = api.getJsonObject("paths").stream()
                .flatMap(path -> ((JsonObject) path.getValue()).stream())
                .map(operation -> ((JsonObject) operation.getValue()).getJsonObject("requestBody"))
                .filter(Objects::nonNull)
                .map(body -> body.getJsonObject("content").getJsonObject("application/json"))
                .filter(Objects::nonNull)
                .map(content ->
                        content.getJsonObject("schema").getString("$ref").replace("#/components/schemas/", ""))
                .toList();
        assertThat(bodies).hasSizeGreaterThan(8).allSatisfy(name -> assertThat(
                        schemas.getJsonObject(name).getJsonArray("examples"))
                .as(name)
                .isNotEmpty());
    }
}
