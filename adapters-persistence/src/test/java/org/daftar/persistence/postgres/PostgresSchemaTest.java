package org.daftar.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.persistence.Company;
import org.daftar.persistence.Installation;
import org.daftar.persistence.PostgresServer;
import org.daftar.persistence.PostgresSite;
import org.daftar.persistence.schema.SchemaUnusable;
import org.junit.jupiter.api.Test;

/** The fence between companies in one database, and what happens when a database is opened. */
class PostgresSchemaTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    @Test
    void every_table_of_the_books_is_fenced_by_company() throws SQLException {
        try (var site = PostgresServer.RUNNING.site();
                var connection = connection(site)) {
            assertThat(
                            strings(
                                    connection,
                                    """
                            SELECT relname FROM pg_class c WHERE relnamespace = 'daftar_books'::regnamespace AND relkind = 'r'
                              AND NOT (relrowsecurity AND relforcerowsecurity
                                AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid))
                            ORDER BY relname"""))
                    .containsExactly("company_key", "schema_version");
        }
    }

    @Test
    void the_database_shows_a_transaction_the_rows_of_its_company_alone() throws SQLException {
        try (var installation = Installation.in(PostgresServer.RUNNING.site());
                var connection = connection((PostgresSite) installation.site())) {
            var beta = Company.founded(installation.daftar(), "owner@beta.test");
            var daftar = installation.daftar();
            for (var company : List.of(installation.alpha(), beta)) {
                daftar.ledger().record(company.owner(), company.entry(DAY, "1010", "3000", "1.00"));
            }
            assertThat(strings(connection, "SELECT company::text FROM entry")).isEmpty();
            for (var company : List.of("1", "2")) {
                run(connection, "SELECT set_config('daftar.company', '" + company + "', false)");
                assertThat(strings(connection, "SELECT DISTINCT company::text FROM entry_line"))
                        .containsExactly(company);
            }
            assertThatThrownBy(() -> run(connection, "INSERT INTO journal (company, code, name) VALUES (1, 'X', 'X')"))
                    .hasMessageContaining("row-level security");
            assertThat(strings(connection, "UPDATE account SET name = 'X' WHERE company = 1 RETURNING name"))
                    .isEmpty();
        }
    }

    @Test
    void a_newer_schema_is_refused_with_what_to_do() throws SQLException {
        try (var site = PostgresServer.RUNNING.site();
                var connection = connection(site)) {
            run(connection, "INSERT INTO schema_version VALUES (99)");
            assertThatThrownBy(() -> PostgresStorage.open(site.database()))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("Install the newer Daftar");
            assertThatThrownBy(() -> PostgresStorage.beside(site.database()))
                    .isInstanceOf(SchemaUnusable.class)
                    .hasMessageContaining("Install the newer Daftar");
        }
    }

    @Test
    void processes_that_open_an_empty_database_at_once_make_one_schema() throws Exception {
        var pool = Executors.newFixedThreadPool(4);
        try (var site = PostgresServer.RUNNING.empty()) {
            assertThat(PostgresStorage.isIn(site.database())).isFalse();
            var opening = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < 4; i++) {
                opening.add(() -> {
                    PostgresStorage.open(site.database()).close();
                    return true;
                });
            }
            for (var opened : pool.invokeAll(opening)) assertThat(opened.get()).isTrue();
            assertThat(PostgresStorage.isIn(site.database())).isTrue();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void a_wrong_password_is_told_without_the_password() {
        try (var site = PostgresServer.RUNNING.empty()) {
            var wrong = new PostgresDatabase(site.database().url(), "daftar_nobody", "secret-word");
            assertThatThrownBy(() -> PostgresStorage.open(wrong))
                    .hasMessageContaining("as daftar_nobody")
                    .hasMessageNotContaining("secret-word");
            assertThat(wrong.toString()).doesNotContain("secret-word");
        }
    }

    private static Connection connection(PostgresSite site) throws SQLException {
        var database = site.database();
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        connection.setSchema("daftar_books");
        return connection;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) strings.add(rows.getString(1));
        }
        return strings;
    }
}
