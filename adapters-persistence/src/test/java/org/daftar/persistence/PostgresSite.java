package org.daftar.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;
import org.daftar.ports.Storage;

public record PostgresSite(PostgresServer server, String name) implements Site {

    public PostgresDatabase database() {
        return server.database(name);
    }

    @Override
    public Storage open(InstantSource clock, Duration answersKept) {
        return PostgresStorage.open(database(), clock, answersKept);
    }

    @Override
    public Connection operator(Books books) throws SQLException {
        return superuser("daftar_books");
    }

    @Override
    public Connection operator() throws SQLException {
        return superuser("daftar_control");
    }

    @Override
    public void close() {
        server.drop(name);
    }

    private Connection superuser(String schema) throws SQLException {
        var connection = server.superuser(name);
        connection.setSchema(schema);
        return connection;
    }
}
