package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a database is and who uses it.
 *
 * @param url {@code jdbc:postgresql://host:port/database}, with the driver's options if any
 */
public record PostgresDatabase(String url, String user, String password) {

    public PostgresDatabase {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "Not a PostgreSQL address: " + url + ". Write jdbc:postgresql://HOST/DATABASE");
        }
    }

    /** Connections without a schema or a limit in time: for migrations. */
    PGSimpleDataSource unlimited() {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setApplicationName("daftar");
        source.setTcpKeepAlive(true);
        return source;
    }

    <T> T asked(Question<T> question) {
        try (var connection = unlimited().getConnection()) {
            return question.of(connection);
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot use the database " + url + " as " + user, failure);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url;
    }

    @FunctionalInterface
    interface Question<T> {

        T of(Connection connection) throws SQLException;
    }
}
