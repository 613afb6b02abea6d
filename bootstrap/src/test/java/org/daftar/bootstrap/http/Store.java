package org.daftar.bootstrap.http;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.daftar.persistence.postgres.PostgresDatabase;
import org.daftar.persistence.postgres.PostgresStorage;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.Storage;

/** A database for one service, and its operator's view of it. */
interface Store extends AutoCloseable {

    Storage open();

    /** Of how many companies there are books, registered or not. */
    int books() throws Exception;

    /** From now on no company can be registered. */
    void refuseCompanies() throws SQLException;

    @Override
    void close();

    enum Kind {
        SQLITE {
            @Override
            Store in(Path directory) {
                return new Directory(directory);
            }
        },
        POSTGRESQL {
            @Override
            Store in(Path directory) {
                return Server.fresh();
            }
        };

        /** @param directory for files, should there be any */
        abstract Store in(Path directory);
    }

    record Directory(Path directory) implements Store {

        @Override
        public Storage open() {
            return SqliteStorage.open(directory, QuickPasswords.kept());
        }

        @Override
        public int books() throws IOException {
            try (var files = Files.list(directory.resolve("books"))) {
                return (int) files.map(file -> file.getFileName().toString().split("\\.", 2)[0])
                        .distinct()
                        .count();
            }
        }

        @Override
        public void refuseCompanies() throws SQLException {
            try (var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("control.db"))) {
                run(connection, "CREATE TRIGGER none BEFORE INSERT ON company BEGIN SELECT RAISE(ABORT, 'none'); END");
            }
        }

        @Override
        public void close() {
            // The directory is the test's.
        }
    }

    /** A database of a server that all tests share. */
    record Server(EmbeddedPostgres postgres, String name) implements Store {

        /** Held, because the JDK forgets the level of a logger nobody holds. The server is talkative, people read this. */
        private static final List<Logger> TALKATIVE = Stream.of("io.zonky", "com.zaxxer.hikari", "java.util")
                .map(Logger::getLogger)
                .toList();

        private static final AtomicInteger MADE = new AtomicInteger();

        private static final class Shared {

            static final EmbeddedPostgres RUNNING = start();

            private static EmbeddedPostgres start() {
                TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
                try {
                    var server = EmbeddedPostgres.builder()
                            .setServerConfig("fsync", "off")
                            .start();
                    operate(server, "CREATE ROLE daftar LOGIN PASSWORD 'daftar'");
                    return server;
                } catch (IOException e) {
                    throw new UncheckedIOException("PostgreSQL does not start", e);
                }
            }
        }

        static Server fresh() {
            var name = "store_" + MADE.incrementAndGet();
            operate(Shared.RUNNING, "CREATE DATABASE " + name + " OWNER daftar");
            return new Server(Shared.RUNNING, name);
        }

        private static void operate(EmbeddedPostgres server, String sql) {
            try (var connection = server.getPostgresDatabase().getConnection()) {
                run(connection, sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }

        private Connection operator() throws SQLException {
            return postgres.getDatabase("postgres", name).getConnection();
        }

        @Override
        public Storage open() {
            var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
            return PostgresStorage.open(new PostgresDatabase(url, "daftar", "daftar"), QuickPasswords.kept());
        }

        @Override
        public int books() throws SQLException {
            try (var connection = operator();
                    var statement = connection.createStatement();
                    var row = statement.executeQuery("SELECT count(*) FROM ("
                            + "SELECT company FROM daftar_books.company_key UNION SELECT company FROM daftar_books.fact"
                            + " UNION SELECT company FROM daftar_books.account) AS known")) {
                row.next();
                return row.getInt(1);
            }
        }

        @Override
        public void refuseCompanies() throws SQLException {
            try (var connection = operator()) {
                run(connection, "ALTER TABLE daftar_control.company ADD CHECK (false) NOT VALID");
            }
        }

        @Override
        public void close() {
            operate(postgres, "DROP DATABASE " + name + " WITH (FORCE)");
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
