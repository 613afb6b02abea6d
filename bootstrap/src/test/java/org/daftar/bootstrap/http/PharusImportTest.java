package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.field;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many rows in one call, on both databases: their batches undo a failed unit each in its own way. */
class PharusImportTest {

    private static final String KEY = "Idempotency-Key";

    @ParameterizedTest
    @EnumSource(Store.Kind.class)
    void an_import_doubles_no_row_however_often_and_at_once_it_is_repeated(Store.Kind kind, @TempDir Path directory) {
        try (var store = kind.in(directory);
                var service = new RunningArkan(directory, store.open())) {
            var pharus = Pharus.of(service, service.owner("owner@import.test", Plan.SELF_HOSTED));
            atOnce(pharus);
            resumed(pharus);
            inOneUnit(pharus);
        }
    }

    private static void atOnce(Pharus pharus) {
        var rows = rows(IntStream.range(0, 1000).mapToObj("V%04d"::formatted));
        var asked = Stream.generate(() -> CompletableFuture.supplyAsync(() -> vendors(pharus, rows, "all")))
                .limit(3)
                .toList();
        var answers = asked.stream().map(CompletableFuture::join).toList();
        var first = body(answers.get(0), 200);
        assertThat(first.getJsonArray("ids")).hasSize(1000);
        for (var answer : answers) assertThat(body(answer, 200)).isEqualTo(first);
        var again = vendors(pharus, rows, "all");
        assertThat(body(again, 200)).isEqualTo(first);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(names(pharus)).hasSize(1000);
        var place = first.getJsonArray("ids").getString(617);
        assertThat(body(pharus.get("/vendors/" + place), 200).getString("name")).isEqualTo("V0617");
        assertThat(field(refused(vendors(pharus, rows(Stream.of("Other")), "all"), 422, "validation_failed")))
                .isEqualTo("Idempotency-Key reused");
        assertThat(names(pharus)).doesNotContain("Other").hasSize(1000);
    }

    /** A row that failed is taken by the repetition once it can be; those that were taken stay what they became. */
    private static void resumed(Pharus pharus) {
        var type = pharus.created("/customer-types", named("Retailer")).getString("id");
        var retired = pharus.created("/customer-types", named("Retired")).getString("id");
        activate(pharus, retired, false);
        var rows = new JsonArray();
        for (int i = 0; i < 120; i++) rows.add(named("C" + i).put("typeId", i % 50 == 7 ? retired : type));
        var sent = new JsonObject().put("rows", rows);
        var first = body(pharus.post("/customers/bulk-import", sent, KEY, "customers"), 200);
        assertThat(failed(first)).containsExactly(7, 57, 107);
        activate(pharus, retired, true);
        var second = pharus.post("/customers/bulk-import", sent, KEY, "customers");
        assertThat(second.headers().firstValue("Idempotency-Replayed")).isEmpty();
        assertThat(failed(body(second, 200))).isEmpty();
        assertThat(body(second, 200).getJsonArray("ids")).hasSize(120).containsAll(first.getJsonArray("ids"));
        assertThat(body(pharus.get("/customers?limit=200"), 200).getJsonArray("data"))
                .hasSize(120);
    }

    private static void inOneUnit(Pharus pharus) {
        var rows = rows(Stream.of("Once", "once", "Twice"));
        var answer = body(pharus.post("/vendors/bulk-import?atomic=true", rows, KEY, "few"), 200);
        assertThat(answer.getJsonArray("ids")).hasSize(3);
        var again = pharus.post("/vendors/bulk-import?atomic=true", rows, KEY, "few");
        assertThat(body(again, 200)).isEqualTo(answer);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    private static List<Integer> failed(JsonObject answer) {
        return answer.getJsonArray("results").stream()
                .map(JsonObject.class::cast)
                .filter(row -> row.getString("status").equals("failed"))
                .map(row -> row.getInteger("index"))
                .toList();
    }

    private static void activate(Pharus pharus, String type, boolean active) {
        body(pharus.patch("/customer-types/" + type, new JsonObject().put("isActive", active)), 200);
    }

    private static HttpResponse<String> vendors(Pharus pharus, JsonObject rows, String key) {
        return pharus.post("/vendors/bulk-import", rows, KEY, key);
    }

    private static JsonObject rows(Stream<String> names) {
        var rows = new JsonArray();
        names.forEach(name -> rows.add(named(name)));
        return new JsonObject().put("rows", rows);
    }

    private static JsonObject named(String name) {
        return new JsonObject().put("name", name);
    }

    private static HashSet<String> names(Pharus pharus) {
        var names = new HashSet<String>();
        int rows = 0;
        for (var cursor = ""; cursor != null; ) {
            var page = body(pharus.get("/vendors?limit=200&cursor=" + cursor), 200);
            for (var row : page.getJsonArray("data")) names.add(((JsonObject) row).getString("name"));
            rows += page.getJsonArray("data").size();
            cursor = page.getString("nextCursor");
        }
        assertThat(rows).as("each name once").isEqualTo(names.size());
        return names;
    }
}
