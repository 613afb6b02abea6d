package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checking whole books is dear: it is done one at a time, few wait for it, and it holds nobody else up. */
@ExtendWith(ArkanOfItsOwn.class)
@Timeout(60)
class HealthOfBooksTest {

    /** Enough for a check to take longer than it takes the callers to arrive. */
    private static final int ENTRIES = 3_000;

    private static final int CALLERS = 32;

    /** One is checked while eight wait. */
    private static final int TAKEN = 9;

    /** Callers who come when a check is done already, and with it a place is free. */
    private static final int LATE = 4;

    private final RunningArkan arkan;
    private final Owner owner;

    HealthOfBooksTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void beyond_one_check_and_eight_that_wait_the_next_is_told_to_come_back_and_others_are_served() throws Exception {
        var entry = arkan.entry(owner, "1", true);
        atOnce(CALLERS, ENTRIES, () -> arkan.as(owner, "POST", "/accounting/journal-entries", entry));
        var checks = atOnce(CALLERS, CALLERS, () -> arkan.as(owner, "GET", "/health/books", ""));
        var checked =
                checks.stream().filter(answer -> answer.statusCode() == 200).toList();
        var refused =
                checks.stream().filter(answer -> answer.statusCode() != 200).toList();
        assertThat(checked).hasSizeBetween(TAKEN, TAKEN + LATE).allSatisfy(answer -> {
            assertThat(json(answer).getBoolean("clean")).isTrue();
            assertThat(json(answer).getInteger("entries")).isEqualTo(ENTRIES);
        });
        assertThat(refused).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).getString("code")).isEqualTo("overloaded");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(arkan.as(owner, "GET", "/health/books", "").statusCode()).isEqualTo(200);
    }

    private static List<HttpResponse<String>> atOnce(int threads, int times, Callable<HttpResponse<String>> call)
            throws Exception {
        var pool = Executors.newFixedThreadPool(threads);
        try {
            var calls = new ArrayList<Callable<HttpResponse<String>>>();
            for (int i = 0; i < times; i++) calls.add(call);
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : pool.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
