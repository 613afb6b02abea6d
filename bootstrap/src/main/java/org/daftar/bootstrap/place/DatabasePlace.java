package org.daftar.bootstrap.place;

import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;

/** A PostgreSQL database. */
record DatabasePlace(PostgresDatabase database, Path documents) implements Place {

    /** The pool tells of every start and stop; held here, because the JDK forgets the level of a logger nobody holds. */
    private static final Logger POOL = Logger.getLogger("com.zaxxer.hikari");

    static {
        POOL.setLevel(Level.WARNING);
    }

    /**
     * @param directory keeps what is not in the database: the content of documents
     * @param secrets where user and password are looked up: environment variables, which other users do not see
     */
    static DatabasePlace of(String url, Path directory, Map<String, String> secrets) {
        if (url.contains("password=")) {
            throw new IllegalArgumentException(
                    "Other users of this machine can read a command line. Give the password as DAFTAR_DB_PASSWORD.");
        }
        var user = secrets.getOrDefault("DAFTAR_DB_USER", System.getProperty("user.name"));
        return new DatabasePlace(
                new PostgresDatabase(url, user, secrets.getOrDefault("DAFTAR_DB_PASSWORD", "")),
                directory.resolve("documents"));
    }

    @Override
    public boolean holdsBooks() {
        return PostgresStorage.isIn(database);
    }

    @Override
    public Storage open(StorageOptions options) {
        return PostgresStorage.open(database, options.keepingDocumentsIn(documents));
    }

    @Override
    public Storage beside() {
        return PostgresStorage.beside(database, StorageOptions.usual().keepingDocumentsIn(documents));
    }

    @Override
    public String option() {
        return "--jdbc-url " + database;
    }

    @Override
    public String toString() {
        return database.toString();
    }
}
