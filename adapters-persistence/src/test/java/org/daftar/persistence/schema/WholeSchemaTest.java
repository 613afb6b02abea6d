package org.daftar.persistence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** New books are what old ones become. */
class WholeSchemaTest {

    private static final Path KEPT = Path.of("src/main/resources/org/daftar/persistence/schema/books/whole.sqlite.sql");
    private static final Path NEW = Path.of("target/whole.sqlite.sql");

    @Test
    void new_books_on_SQLite_have_what_every_step_together_comes_to() throws Exception {
        try (var stepped = DriverManager.getConnection("jdbc:sqlite::memory:");
                var founded = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            Migrations.BOOKS.apply(stepped, SqlDialect.SQLITE, 0, Migrations.BOOKS.latest());
            var whole = String.join(Migrations.PARTING, made(stepped)) + "\n";
            keep(whole);
            assertThat(Files.readString(KEPT))
                    .as("A step was added: cp adapters-persistence/%s adapters-persistence/%s", NEW, KEPT)
                    .isEqualTo(whole);
            Migrations.BOOKS.apply(founded, SqlDialect.SQLITE, 0);
            assertThat(made(founded)).isEqualTo(made(stepped));
            assertThat(rows(stepped)).isEmpty();
        }
    }

    /** Tables first, then what belongs to them, as it came: of two indexes that serve alike, SQLite takes one by their order. */
    private static List<String> made(Connection connection) throws SQLException {
        return strings(
                connection,
                "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
                        + " ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid");
    }

    /** Of the tables into which the steps put something: nobody would put it into new books. */
    private static List<String> rows(Connection connection) throws SQLException {
        var filled = new ArrayList<String>();
        for (var table : strings(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
            if (!strings(connection, "SELECT 1 FROM " + table + " LIMIT 1").isEmpty()) filled.add(table);
        return filled;
    }

    private static List<String> strings(Connection connection, String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) strings.add(rows.getString(1));
        }
        return strings;
    }

    private static void keep(String whole) throws IOException {
        Files.createDirectories(NEW.getParent());
        Files.writeString(NEW, whole);
    }
}
