package org.daftar.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;

/** A real PostgreSQL, started once for all tests; each site is a database of an ordinary role, as installations should have. */
public final class PostgresServer {

    static final String ROLE = "daftar";
    private static final String MIGRATED = "migrated";

    private static final Logger POOL = Logger.getLogger("com.zaxxer.hikari");

    public static final PostgresServer RUNNING = new PostgresServer();

    private final EmbeddedPostgres server;
    private final AtomicInteger made = new AtomicInteger();

    private PostgresServer() {
        // The server is talkative, its pool complains of each connection a test kills, and a test run is read by
        // people.
        LogManager.getLogManager().getLogger("").setLevel(Level.WARNING);
        POOL.setLevel(Level.SEVERE);
        try {
            server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL does not start", e);
        }
        run("CREATE ROLE " + ROLE + " LOGIN PASSWORD '" + ROLE + "'");
        run("CREATE DATABASE " + MIGRATED + " OWNER " + ROLE);
        PostgresStorage.open(database(MIGRATED)).close();
    }

    /** A database that has the schema, and nothing in it. */
    public PostgresSite site() {
        var name = "site_" + made.incrementAndGet();
        run("CREATE DATABASE " + name + " TEMPLATE " + MIGRATED + " OWNER " + ROLE);
        return new PostgresSite(this, name);
    }

    /** A database without anything. */
    public PostgresSite empty() {
        var name = "empty_" + made.incrementAndGet();
        run("CREATE DATABASE " + name + " OWNER " + ROLE);
        return new PostgresSite(this, name);
    }

    public int port() {
        return server.getPort();
    }

    PostgresDatabase database(String name) {
        return new PostgresDatabase("jdbc:postgresql://localhost:" + port() + "/" + name, ROLE, ROLE);
    }

    Connection superuser(String database) throws SQLException {
        return server.getDatabase("postgres", database).getConnection();
    }

    void drop(String name) {
        run("DROP DATABASE " + name + " WITH (FORCE)");
    }

    private void run(String sql) {
        try (var connection = superuser("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
