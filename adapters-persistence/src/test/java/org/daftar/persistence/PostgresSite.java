package org.daftar.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.persistence.access.QuickPasswords;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;

public record PostgresSite(PostgresServer server, String name) implements Site {

    public PostgresDatabase database() {
        return server.database(name);
    }

    @Override
    public Storage open(InstantSource clock, Duration answersKept) {
        return PostgresStorage.open(
                database(), new StorageOptions(clock, answersKept, QuickPasswords.hasher(), Optional.of(documents())));
    }

    private Path documents() {
        return Path.of("target", "documents", name);
    }

    @Override
    public Connection operator(Books books) throws SQLException {
        return fenced(superuser("daftar_books"), books);
    }

    @Override
    public Connection unguarded(Books books) throws SQLException {
        var superuser = superuser("daftar_books");
        try (var statement = superuser.createStatement()) {
            statement.execute("SET session_replication_role = replica");
        }
        return fenced(superuser, books);
    }

    /** As the owner of the tables, who sees the rows of one company in them. */
    private static Connection fenced(Connection connection, Books books) throws SQLException {
        try (var fence = connection.prepareStatement(
                "SELECT set_config('daftar.company', company::text, false) FROM company_key WHERE public_id = ?")) {
            fence.setObject(1, books.company().value());
            fence.execute();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("SET ROLE " + PostgresServer.ROLE);
        }
        return connection;
    }

    @Override
    public Connection operator() throws SQLException {
        return superuser("daftar_control");
    }

    @Override
    public int companies() throws SQLException {
        var keys = new HashSet<Long>();
        try (var connection = superuser("daftar_books");
                var statement = connection.createStatement()) {
            for (var table : tablesOfCompanies(statement)) {
                try (var row = statement.executeQuery("SELECT DISTINCT company FROM " + table)) {
                    while (row.next()) keys.add(row.getLong(1));
                }
            }
        }
        return keys.size();
    }

    private static List<String> tablesOfCompanies(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (var row = statement.executeQuery("SELECT table_name FROM information_schema.columns"
                + " WHERE table_schema = 'daftar_books' AND column_name = 'company'")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables;
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
