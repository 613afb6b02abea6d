package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** POST /companies prepares whole books before its unit of work: whatever becomes of that, no books without an owner stay. */
@ParameterizedClass
@EnumSource(Store.Kind.class)
@Timeout(300)
class FoundingTest {

    private static final String COMPANIES = "/companies";
    private static final String BETA = "{\"name\":\"Beta Trading LLC\",\"currency\":\"AED\",\"country\":\"AE\"}";

    /** It tells of what fails; here that is meant. */
    private static final Logger SERVICE = Logger.getLogger("org.daftar");

    @Parameter
    Store.Kind kind;

    @TempDir
    Path directory;

    private Store store;
    private RunningArkan arkan;
    private Owner owner;

    @BeforeEach
    void start() {
        store = kind.in(directory);
        arkan = new RunningArkan(directory, store.open());
        owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
    }

    @AfterEach
    void stop() {
        SERVICE.setLevel(null);
        arkan.close();
        store.close();
    }

    private HttpResponse<String> found(String... headers) {
        return arkan.as(owner, "POST", COMPANIES, BETA, headers);
    }

    private int listed() {
        return json(arkan.as(owner, "GET", COMPANIES, "")).getJsonObject("meta").getInteger("total");
    }

    @Test
    void a_company_is_founded_once_and_all_else_leaves_no_books_behind() throws Exception {
        var rehearsed = found("Dry-Run", "true");
        assertThat(rehearsed.statusCode()).as(rehearsed.body()).isEqualTo(201);
        assertThat(json(rehearsed).getString("name")).isEqualTo("Beta Trading LLC");
        assertThat(store.books()).isEqualTo(1);

        var answers = atOnce(8, () -> found("Idempotency-Key", "found-once"));
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
        assertThat(answers)
                .extracting(HttpResponse::body)
                .containsOnly(answers.get(0).body());
        assertThat(listed()).isEqualTo(2);
        assertThat(store.books()).isEqualTo(2);

        store.refuseCompanies();
        SERVICE.setLevel(Level.OFF);
        assertThat(found().statusCode()).isEqualTo(500);
        assertThat(listed()).isEqualTo(2);
        assertThat(store.books()).isEqualTo(2);
    }

    private static <T> ArrayList<T> atOnce(int times, Callable<T> call) throws Exception {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < times; i++) calls.add(call);
            var answers = new ArrayList<T>();
            for (var answer : pool.invokeAll(calls)) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
