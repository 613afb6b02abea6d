package org.daftar.persistence.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.UUID;
import org.daftar.persistence.schema.Migrations;
import org.daftar.persistence.schema.SchemaUnusable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

    @TempDir
    Path directory;

    @Test
    void a_second_process_gets_a_clear_message() {
        try (var first = SqliteStorage.open(directory)) {
            assertThatThrownBy(() -> SqliteStorage.open(directory))
                    .isInstanceOf(DataDirectory.DirectoryInUse.class)
                    .hasMessageContaining("Another Daftar serves");
        }
    }

    @Test
    void a_newer_schema_and_a_damaged_file_are_refused_with_what_to_do() throws Exception {
        SqliteStorage.open(directory).close();
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("control.db"));
                var statement = raw.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> SqliteStorage.open(directory))
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("Install the newer Daftar");
        Files.writeString(
                directory.resolve("control.db"),
                "this is no database, but long enough to look like a file of one ".repeat(50));
        assertThatThrownBy(() -> SqliteStorage.open(directory))
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("Restore it from a backup");
    }

    @Test
    void books_of_an_older_schema_are_not_read_beside_until_a_service_has_begun_with_the_directory() throws Exception {
        SqliteStorage.open(directory).close();
        var books = directory.resolve("books").resolve(UUID.randomUUID() + ".db");
        try (var raw = DriverManager.getConnection("jdbc:sqlite:" + books);
                var statement = raw.createStatement()) {
            statement.execute("PRAGMA application_id = " + 0x44667472);
        }
        var file = new SqliteFile(books, Migrations.BOOKS);
        assertThatThrownBy(file::require)
                .isInstanceOf(SchemaUnusable.class)
                .hasMessageContaining("has version 0")
                .hasMessageContaining("./daftar serve");
        SqliteStorage.open(directory).close();
        file.require();
        assertThat(file.isUpToDate()).isTrue();
    }

    @Test
    void one_damaged_file_of_books_does_not_keep_the_others_from_being_served() throws Exception {
        SqliteStorage.open(directory).close();
        Files.writeString(directory.resolve("books").resolve(UUID.randomUUID() + ".db"), "no database ".repeat(500));
        SqliteStorage.open(directory).close();
    }

    @Test
    void nobody_else_can_read_the_files_also_in_a_directory_that_was_there_or_in_a_backup() throws Exception {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        var backup = directory.resolve("backups").resolve("first");
        try (var open = SqliteStorage.open(directory)) {
            assertThat(rights(directory.resolve("control.db"))).isEqualTo("rw-------");
            assertThat(rights(directory.resolve("control.db-wal"))).isEqualTo("rw-------");
            assertThat(rights(directory.resolve("books"))).isEqualTo("rwx------");
            SqliteBackup.copy(directory, backup, file -> {});
        }
        assertThat(rights(backup)).isEqualTo("rwx------");
        assertThat(rights(backup.resolve("books"))).isEqualTo("rwx------");
        assertThat(rights(backup.resolve("control.db"))).isEqualTo("rw-------");
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
