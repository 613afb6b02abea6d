package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import org.daftar.persistence.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books from before there were projects: what clients earned us by then is still told. */
class EarningMigrationTest {

    private static final int BEFORE_PROJECTS = 33;

    @Test
    void what_clients_earned_stays_on_SQLite(@TempDir Path directory) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("books.db"))) {
            run(connection, "PRAGMA foreign_keys = ON");
            migrated(connection, SqlDialect.SQLITE, "x'00000000000000010000000000000001'");
        }
    }

    @Test
    void what_clients_earned_stays_on_PostgreSQL() throws Exception {
        try (var site = PostgresServer.RUNNING.empty()) {
            var database = site.database();
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                run(connection, "CREATE SCHEMA books_of_old");
                connection.setSchema("books_of_old");
                migrated(connection, SqlDialect.POSTGRESQL, "'00000000-0000-0001-0000-000000000001'");
            }
        }
    }

    private static void migrated(Connection connection, SqlDialect dialect, String client) throws Exception {
        Migrations.BOOKS.apply(connection, dialect, 0, BEFORE_PROJECTS);
        if (dialect == SqlDialect.POSTGRESQL) {
            run(connection, "INSERT INTO company_key VALUES ('00000000-0000-0001-0000-000000000009', 1)");
            run(connection, "SELECT set_config('daftar.company', '1', false)");
        }
        run(
                connection,
                "INSERT INTO party (company, id, public_id, client, vendor, employee, broker, name, name_key, tags, searched,"
                        + " active, created_at, updated_at, version) VALUES (1, 1, " + client
                        + ", 1, 0, 0, 0, 'Noor', 'noor', '', 'noor', 1, 0, 0, 1)");
        for (var period : new String[] {"1, 2026", "2, 202603", "3, 20260305"})
            run(connection, "INSERT INTO earning VALUES (1, " + period + ", " + client + ", 100, 60, 7)");
        // Whoever migrates is of no company, and sees the rows of none.
        if (dialect == SqlDialect.POSTGRESQL) run(connection, "SELECT set_config('daftar.company', '', false)");
        connection.setAutoCommit(false);
        Migrations.BOOKS.apply(connection, dialect, BEFORE_PROJECTS);
        connection.commit();
        connection.setAutoCommit(true);
        if (dialect == SqlDialect.POSTGRESQL) run(connection, "SELECT set_config('daftar.company', '1', false)");
        assertThat(kept(connection))
                .containsExactly("CLIENT 1 2026 100 60 7", "CLIENT 2 202603 100 60 7", "CLIENT 3 20260305 100 60 7");
    }

    private static ArrayList<String> kept(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery("SELECT kind || ' ' || grain || ' ' || period || ' ' || revenue || ' '"
                                + " || cost || ' ' || uncosted FROM earning ORDER BY grain")) {
            while (rows.next()) all.add(rows.getString(1));
        }
        return all;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
