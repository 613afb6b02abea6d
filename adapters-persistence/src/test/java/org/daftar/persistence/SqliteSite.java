package org.daftar.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.access.QuickPasswords;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;

record SqliteSite(Path directory) implements Site {

    @Override
    public Storage open(InstantSource clock, Duration answersKept) {
        return SqliteStorage.open(
                directory, new StorageOptions(clock, answersKept, QuickPasswords.hasher(), Optional.empty()));
    }

    @Override
    public Connection operator(Books books) throws SQLException {
        return file("books/" + books.company() + ".db");
    }

    @Override
    public Connection unguarded(Books books) throws SQLException {
        var connection = operator(books);
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA foreign_keys = OFF");
            statement.execute("PRAGMA ignore_check_constraints = ON");
            for (var trigger : triggers(statement)) statement.execute("DROP TRIGGER " + trigger);
        }
        return connection;
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        var triggers = new ArrayList<String>();
        try (var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) triggers.add(rows.getString(1));
        }
        return triggers;
    }

    @Override
    public Connection operator() throws SQLException {
        return file("control.db");
    }

    @Override
    public int companies() {
        try (var files = Files.list(directory.resolve("books"))) {
            return (int) files.map(file -> file.getFileName().toString().split("\\.", 2)[0])
                    .distinct()
                    .count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        // The directory is the test's, and goes with it.
    }

    private Connection file(String name) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(name));
    }
}
