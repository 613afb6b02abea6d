package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.util.HashSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What takes effect once, and what is only rehearsed. */
@ExtendWith(ArkanOfItsOwn.class)
class ArkanRepetitionTest {

    private static final String ENTRIES = "/accounting/journal-entries";

    private final RunningArkan arkan;
    private final Owner owner;

    ArkanRepetitionTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    private int total() {
        return json(arkan.as(owner, "GET", ENTRIES, "")).getJsonObject("meta").getInteger("total");
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
}
