package org.daftar.bootstrap.place;

import java.nio.file.Files;
import java.nio.file.Path;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;

/** SQLite files in a data directory. */
public record DirectoryPlace(Path directory) implements Place {

    @Override
    public boolean holdsBooks() {
        return Files.exists(directory.resolve("control.db"));
    }

    @Override
    public Storage open(StorageOptions options) {
        return SqliteStorage.open(directory, options);
    }

    @Override
    public Storage beside() {
        return SqliteStorage.beside(directory);
    }

    @Override
    public String option() {
        return "--data " + directory;
    }

    @Override
    public String toString() {
        return directory.toString();
    }
}
