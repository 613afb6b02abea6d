package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.Storage;
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
@EnumSource(FoundingTest.Kind.class)
@Timeout(60)
class FoundingTest {

    private static final String COMPANIES = "/companies";
    private static final String BETA = "{\"name\":\"Beta Trading LLC\",\"currency\":\"AED\",\"country\":\"AE\"}";

    private static final List<Logger> TALKATIVE = Stream.of("org.daftar", "io.zonky", "com.zaxxer.hikari", "java.util")
            .map(Logger::getLogger)
            .toList();

    enum Kind {
        SQLITE,
        POSTGRESQL
    }

    @Parameter
    Kind kind;

    @TempDir
    Path directory;

    private Store store;
    private RunningArkan arkan;
    private Owner owner;

    /** A database of its own, and its operator's view of it. */
    private interface Store extends AutoCloseable {

        Storage open();

        /** How many companies' books there are. */
        int books() throws Exception;

        /** From now on no company can be registered. */
        void refuseCompanies() throws Exception;

        @Override
        void close() throws IOException;
    }

    private record Directory(Path directory) implements Store {

        @Override
        public Storage open() {
            return SqliteStorage.open(directory);
        }

        @Override
        public int books() throws IOException {
            try (var files = Files.list(directory.resolve("books"))) {
                return (int) files.map(file -> file.getFileName().toString().split("\\.", 2)[0])
                        .distinct()
                        .count();
            }
        }

        @Override
        public void refuseCompanies() throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("control.db"))) {
                run(connection, "CREATE TRIGGER none BEFORE INSERT ON company BEGIN SELECT RAISE(ABORT, 'none'); END");
            }
        }

        @Override
        public void close() {
            // The directory is the test's.
        }
    }

    private record Server(EmbeddedPostgres postgres) implements Store {

        @Override
        public Storage open() {
            return PostgresStorage.open(
                    new PostgresDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "postgres"));
        }

        @Override
        public int books() throws SQLException {
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT count(*) FROM ("
                            + "SELECT company FROM daftar_books.company_key UNION SELECT company FROM daftar_books.fact"
                            + " UNION SELECT company FROM daftar_books.account) AS known")) {
                row.next();
                return row.getInt(1);
            }
        }

        @Override
        public void refuseCompanies() throws SQLException {
            try (var connection = postgres.getPostgresDatabase().getConnection()) {
                run(connection, "ALTER TABLE daftar_control.company ADD CHECK (false) NOT VALID");
            }
        }

        @Override
        public void close() throws IOException {
            postgres.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        // The server is talkative, what fails here fails on purpose, and a test run is read by people.
        for (var talkative : TALKATIVE) talkative.setLevel(Level.OFF);
        store = kind == Kind.SQLITE
                ? new Directory(directory)
                : new Server(EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start());
        arkan = new RunningArkan(directory, store.open());
        owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
    }

    @AfterEach
    void stop() throws IOException {
        arkan.close();
        store.close();
        for (var talkative : TALKATIVE) talkative.setLevel(null);
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

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
