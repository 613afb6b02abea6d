package org.daftar.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.daftar.model.kernel.Books;
import org.daftar.ports.Storage;

/** A place in a database that holds one installation. */
public interface Site extends AutoCloseable {

    Storage open(InstantSource clock, Duration answersKept);

    default Storage open() {
        return open(InstantSource.system(), Duration.ofDays(7));
    }

    /** These books as the database's operator sees them, behind the ports' back. */
    Connection operator(Books books) throws SQLException;

    /** The same, and no trigger, foreign key or, on SQLite, check stands in the way. */
    Connection unguarded(Books books) throws SQLException;

    /** The tables of the control plane as the database's operator sees them. */
    Connection operator() throws SQLException;

    /** Of how many companies there is anything at all: a file, a key, a row. */
    int companies() throws SQLException;

    /** Closes the storage and the place. */
    default void leave(Storage storage) {
        try (this) {
            storage.close();
        }
    }

    @Override
    void close();
}
