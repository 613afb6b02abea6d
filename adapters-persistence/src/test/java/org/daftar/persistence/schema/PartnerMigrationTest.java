package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.daftar.persistence.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Books from before there were parties: whoever their lines name is a party afterwards, and no line has changed. */
class PartnerMigrationTest {

    private static final int BEFORE_PARTIES = 3;
    private static final UUID OMAR = new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_00aaL);
    private static final UUID LINA = new UUID(0x019a_0000_0000_7000L, 0x8000_0000_0000_00bbL);

    @Test
    void partners_of_lines_and_drafts_become_parties_on_SQLite(@TempDir Path directory) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("books.db"))) {
            run(connection, "PRAGMA foreign_keys = ON");
            migrated(connection, SqlDialect.SQLITE);
        }
    }

    @Test
    void partners_of_lines_and_drafts_become_parties_on_PostgreSQL() throws Exception {
        try (var site = PostgresServer.RUNNING.empty()) {
            var database = site.database();
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                run(connection, "CREATE SCHEMA books_of_old");
                connection.setSchema("books_of_old");
                migrated(connection, SqlDialect.POSTGRESQL);
            }
        }
    }

    private static void migrated(Connection connection, SqlDialect dialect) throws Exception {
        Migrations.BOOKS.apply(connection, dialect, 0, BEFORE_PARTIES);
        if (dialect == SqlDialect.POSTGRESQL) {
            run(connection, "SELECT set_config('daftar.company', '1', false)");
            run(connection, "INSERT INTO company_key VALUES ('" + OMAR + "', 1)");
        }
        for (var sql : books(dialect)) run(connection, sql);
        connection.setAutoCommit(false);
        Migrations.BOOKS.apply(connection, dialect, BEFORE_PARTIES);
        connection.commit();
        connection.setAutoCommit(true);
        assertThat(strings(connection, "SELECT id || ' ' || name FROM party ORDER BY id"))
                .containsExactly("40 Partner 000000AA", "41 Partner 000000BB");
        assertThat(strings(connection, "SELECT next_key FROM head")).containsExactly("42");
        assertThat(strings(
                        connection,
                        "SELECT entry || ' ' || line || ' ' || account || ' ' || amount FROM entry_line"
                                + " ORDER BY entry, line"))
                .containsExactly("3 1 1 100", "3 2 2 -100");
        assertThat(strings(connection, "SELECT count(*) FROM draft_line WHERE partner IS NOT NULL"))
                .containsExactly("1");
        assertThatThrownBy(() -> run(connection, "UPDATE entry_line SET amount = 7"))
                .hasMessageContaining("posted lines never change");
        assertThatThrownBy(() -> run(connection, "DELETE FROM entry_line"))
                .hasMessageContaining("posted lines are never deleted");
        assertThatThrownBy(() -> run(
                        connection,
                        "INSERT INTO entry_line (company, entry, line, account, date, amount, partner) VALUES (1, 3, 3, 1,"
                                + " '2026-01-05', 5, " + id(dialect, new UUID(1, 1)) + ")"))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?is).*foreign key.*");
    }

    private static List<String> books(SqlDialect dialect) {
        var nothing = dialect == SqlDialect.SQLITE ? "x'00'" : "'\\x00'";
        return List.of(
                "INSERT INTO head (company, commit_no, next_key, fact_seq, entry_seq, drafts, chain_hash, recorded_at)"
                        + " VALUES (1, 1, 40, 0, 1, 1, " + nothing + ", 0)",
                account(dialect, 1, "1100"),
                account(dialect, 2, "4000"),
                "INSERT INTO journal (company, code, name) VALUES (1, 'GEN', 'General')",
                "INSERT INTO series (company, journal, year, starts, ends, last_number)"
                        + " VALUES (1, 'GEN', 2026, '2026-01-01', '2026-12-31', 1)",
                "INSERT INTO entry (company, id, public_id, seq, journal, year, number, date, currency, created_at, recorded_at,"
                        + " posted_by, text_digest, content_digest, hash) VALUES (1, 3, " + id(dialect, new UUID(3, 3))
                        + ", 1, 'GEN', 2026, 1, '2026-01-05', 'AED', 0, 0, " + id(dialect, OMAR) + ", " + nothing + ", "
                        + nothing + ", " + nothing + ")",
                line("entry_line", "date, amount, partner", "3, 1, 1, '2026-01-05', 100, " + id(dialect, OMAR)),
                line("entry_line", "date, amount", "3, 2, 2, '2026-01-05', -100"),
                "INSERT INTO draft (company, id, public_id, journal, date, currency, created_at) VALUES (1, 4, "
                        + id(dialect, new UUID(4, 4)) + ", 'GEN', '2026-01-06', 'AED', 0)",
                line("draft_line", "amount, partner", "4, 1, 1, 100, " + id(dialect, LINA)),
                line("draft_line", "amount", "4, 2, 2, -100"));
    }

    private static String account(SqlDialect dialect, int id, String code) {
        return "INSERT INTO account (company, id, public_id, code, name, subtype, active, created_at, version) VALUES (1, "
                + id + ", " + id(dialect, new UUID(2, id)) + ", '" + code + "', 'A', 'BANK', 1, 0, 1)";
    }

    private static String line(String table, String columns, String values) {
        return "INSERT INTO " + table + " (company, entry, line, account, " + columns + ") VALUES (1, " + values + ")";
    }

    private static String id(SqlDialect dialect, UUID id) {
        var hex = HexFormat.of().toHexDigits(id.getMostSignificantBits())
                + HexFormat.of().toHexDigits(id.getLeastSignificantBits());
        return dialect == SqlDialect.SQLITE ? "x'" + hex + "'" : "'" + id + "'";
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
