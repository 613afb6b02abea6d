package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.http.routes.Endpoint;
import org.daftar.http.routes.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Checking whole books is dear: it has a thread of its own, and few wait for it. */
@ExtendWith(ArkanOfItsOwn.class)
@Timeout(300)
class HealthOfBooksTest {

    private static final int ENTRIES = 60;
    private static final int CALLERS = 32;

    private final RunningArkan arkan;
    private final Owner owner;

    HealthOfBooksTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void however_many_ask_at_once_each_is_told_how_the_books_are_or_to_come_back() throws Exception {
        var entry = arkan.entry(owner, "1", true);
        atOnce(CALLERS, ENTRIES, () -> arkan.as(owner, "POST", "/accounting/journal-entries", entry));
        var checks = atOnce(CALLERS, CALLERS, () -> arkan.as(owner, "GET", "/health/books", ""));
        assertThat(checks).anyMatch(answer -> answer.statusCode() == 200).allSatisfy(answer -> {
            if (answer.statusCode() == 200) {
                assertThat(json(answer).getBoolean("clean")).isTrue();
                assertThat(json(answer).getInteger("entries")).isEqualTo(ENTRIES);
                return;
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(json(answer).getString("code")).isEqualTo("overloaded");
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        });
        assertThat(arkan.as(owner, "GET", "/health/books", "").statusCode()).isEqualTo(200);
    }

    /** What is read in pieces is read one at a time, and eight may wait for it. */
    @Test
    void the_check_is_read_in_pieces() {
        assertThat(arkan.service.http().dialects().stream()
                        .flatMap(dialect -> dialect.endpoints().stream())
                        .filter(endpoint -> endpoint.path().equals("/health/books"))
                        .map(Endpoint::work))
                .singleElement()
                .isInstanceOfSatisfying(Work.Reading.class, work -> assertThat(work.oneSnapshot())
                        .isFalse());
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
