package org.daftar.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
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
