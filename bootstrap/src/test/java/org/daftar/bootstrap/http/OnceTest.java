package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a client may count on that repeats a call, or rehearses it. */
@ExtendWith(ArkanOfItsOwn.class)
@Timeout(300)
class OnceTest {

    private static final String ENTRIES = "/accounting/journal-entries";
    private static final String KEY = "Idempotency-Key";
    private static final Pattern NAMES_OF_KEYS = Pattern.compile("\\bidempotency-\\w+", Pattern.CASE_INSENSITIVE);

    private final RunningArkan arkan;
    private final Owner owner;

    OnceTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    private int entries() {
        return json(arkan.as(owner, "GET", ENTRIES, "")).getJsonObject("meta").getInteger("total");
    }

    @Test
    void R50_an_answer_that_was_lost_is_given_again_and_the_entry_is_one() throws Exception {
        var body = arkan.entry(owner, "50", true);
        var before = entries();
        arkan.unheard(owner, ENTRIES, body, KEY + ": lost-50", () -> entries() > before);
        var first = arkan.as(owner, "POST", ENTRIES, body, KEY, "lost-50");
        var second = arkan.as(owner, "POST", ENTRIES, body, KEY, "lost-50");
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(entries()).isEqualTo(before + 1);
    }

    @Test
    void R55_a_call_that_was_refused_for_its_rate_does_not_use_its_key_up() throws Exception {
        var hurried = arkan.owner("hurried@alpha.example", Plan.FREE);
        var body = arkan.entry(hurried, "55", true);
        while (arkan.as(hurried, "GET", ENTRIES, "").statusCode() != 429) {
            // Until the burst is used up.
        }
        var refused = arkan.as(hurried, "POST", ENTRIES, body, KEY, "hurried-55");
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(429);
        TimeUnit.SECONDS.sleep(refused.headers().firstValueAsLong("Retry-After").orElseThrow());
        var taken = arkan.as(hurried, "POST", ENTRIES, body, KEY, "hurried-55");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void R58_every_header_that_is_described_does_what_is_said_of_it() {
        var company = owner.company().toString();
        var bearer = "Bearer " + owner.token();
        Map<String, Consumer<String>> exercises = Map.of(
                "X-Company-Id",
                name -> assertThat(arkan.send("GET", ENTRIES, "", "Authorization", bearer, name, company)
                                .statusCode())
                        .isEqualTo(200),
                KEY,
                name -> {
                    var body = arkan.entry(owner, "58", true);
                    arkan.as(owner, "POST", ENTRIES, body, name, "described-58");
                    var again = arkan.as(owner, "POST", ENTRIES, body, name, "described-58");
                    assertThat(again.headers().firstValue("Idempotency-Replayed"))
                            .contains("true");
                },
                "Dry-Run",
                name -> {
                    var before = entries();
                    arkan.as(owner, "POST", ENTRIES, arkan.entry(owner, "59", true), name, "true");
                    assertThat(entries()).isEqualTo(before);
                });
        assertThat(describedHeaders()).isEqualTo(exercises.keySet());
        exercises.forEach((name, exercise) -> exercise.accept(name));
    }

    private Set<String> describedHeaders() {
        var names = new TreeSet<String>();
        for (var path : json(arkan.at("/arkan/openapi.json", "GET", "")).getJsonObject("paths")) {
            for (var operation : (JsonObject) path.getValue()) {
                for (var parameter : ((JsonObject) operation.getValue()).getJsonArray("parameters", new JsonArray())) {
                    var described = (JsonObject) parameter;
                    if (described.getString("in").equals("header")) names.add(described.getString("name"));
                }
            }
        }
        return names;
    }

    @Test
    void R58_the_documents_spell_the_header_as_the_service_does_and_another_spelling_is_refused() throws IOException {
        var readme = Files.readString(Path.of("../README.md")) + Files.readString(Path.of("../CHANGELOG.md"));
        assertThat(NAMES_OF_KEYS.matcher(readme).results().map(MatchResult::group))
                .isNotEmpty()
                .allMatch(name -> name.equals(KEY) || name.equals("Idempotency-Replayed"));
        for (var misspelt : List.of("Idempotence-Key", "Idem-Key", "IdempotencyKey", "X-Idempotency-Key")) {
            var refused = arkan.as(owner, "POST", ENTRIES, "{}", misspelt, "x");
            ErrorForm.require(refused, 400, "unknown_header", misspelt);
        }
    }

    @Test
    void a_dry_run_that_is_misspelt_is_refused_and_never_the_real_thing() {
        var entry = RunningArkan.entry(arkan.openAccounts(owner), "1", "1", true);
        for (var misspelt : List.of("DryRun", "X-Dry-Run", "Dry_Run", "Dryrun")) {
            var refused = arkan.as(owner, "POST", ENTRIES, entry, misspelt, "true");
            ErrorForm.require(refused, 400, "unknown_header", misspelt);
        }
    }

    @Test
    void R121_a_dry_run_answers_what_the_same_call_then_answers() {
        var random = new Random(121);
        for (var call : calls(random)) {
            var rehearsed = arkan.as(owner, "POST", call.path(), call.body(), "Dry-Run", "true");
            var real = arkan.as(owner, "POST", call.path(), call.body());
            assertThat(rehearsed.statusCode()).as(call + " " + rehearsed.body()).isEqualTo(real.statusCode());
            assertThat(withoutWhatIsNew(json(rehearsed))).as(call.toString()).isEqualTo(withoutWhatIsNew(json(real)));
        }
    }

    record Call(String path, String body) {}

    /** Entries that balance and some that do not, drafted and posted; accounts, of which one in two is a repetition. */
    private List<Call> calls(Random random) {
        var accounts = arkan.openAccounts(owner);
        var calls = new ArrayList<Call>();
        for (var i = 0; i < 40; i++) {
            var debit = Integer.toString(1 + random.nextInt(1000));
            var credit = random.nextInt(4) == 0 ? "7.77" : debit;
            calls.add(new Call(ENTRIES, RunningArkan.entry(accounts, debit, credit, random.nextBoolean())));
            if (i % 4 == 0) {
                var code = 8000 + i / 8;
                calls.add(new Call(
                        "/accounting/accounts",
                        "{\"code\":\"" + code + "\",\"name\":\"Account " + code + "\",\"type\":\"expense\"}"));
            }
        }
        return calls;
    }

    /** Ids and moments are made anew each time, and the hash covers them. */
    private static Object withoutWhatIsNew(Object value) {
        if (value instanceof JsonArray list) {
            return new JsonArray(list.stream().map(OnceTest::withoutWhatIsNew).toList());
        }
        if (!(value instanceof JsonObject object)) return value == null ? "null" : value;
        var kept = new JsonObject();
        for (var field : object) {
            if (Set.of("id", "hash", "createdAt", "postedAt").contains(field.getKey())) continue;
            kept.put(field.getKey(), withoutWhatIsNew(field.getValue()));
        }
        return kept;
    }
}
