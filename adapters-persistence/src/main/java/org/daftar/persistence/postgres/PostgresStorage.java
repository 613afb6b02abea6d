package org.daftar.persistence.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.persistence.mapping.MyBatis;
import org.daftar.persistence.schema.Migrations;
import org.daftar.persistence.schema.SchemaUnusable;
import org.daftar.persistence.schema.SqlDialect;
import org.daftar.persistence.stores.SqlStorage;
import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A PostgreSQL database as a {@link Storage}; several processes may use one at the same time. */
public final class PostgresStorage {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStorage.class);

    private static final PostgresSchema CONTROL = new PostgresSchema(Migrations.CONTROL);
    private static final PostgresSchema BOOKS = new PostgresSchema(Migrations.BOOKS);

    /** The first that tells whether a transaction was committed (pg_xact_status on 64-bit numbers). */
    private static final int OLDEST_SERVER = 13;

    private static final long NO_COMPANY = 0;
    private static final int MOST_OPEN = 64;

    /** Below the directory the program runs in; whoever serves says another. */
    private static final Path DOCUMENTS = Path.of("daftar-data", "documents");

    private PostgresStorage() {}

    /** Brings the database's schema to this program's version and uses it. @throws SchemaUnusable when it is newer */
    public static Storage open(PostgresDatabase database) {
        return open(database, StorageOptions.usual());
    }

    public static Storage open(PostgresDatabase database, StorageOptions options) {
        database.asked(connection -> {
            requireServer(connection);
            CONTROL.prepare(connection);
            BOOKS.prepare(connection);
            warnUnlessFenced(connection);
            return true;
        });
        return over(database, options);
    }

    /** For reading beside the processes that serve the database. @throws SchemaUnusable unless it is of this version */
    public static Storage beside(PostgresDatabase database) {
        return beside(database, StorageOptions.usual());
    }

    public static Storage beside(PostgresDatabase database, StorageOptions options) {
        database.asked(connection -> {
            CONTROL.require(connection);
            BOOKS.require(connection);
            return true;
        });
        return over(database, options);
    }

    /** Whether books were ever made in the database. */
    public static boolean isIn(PostgresDatabase database) {
        return database.asked(connection -> CONTROL.version(connection) > 0);
    }

    private static Storage over(PostgresDatabase database, StorageOptions options) {
        var mybatis = MyBatis.factory(SqlDialect.POSTGRESQL);
        var control = new PostgresPools(database, CONTROL, 3, 1);
        var books = new PostgresPools(database, BOOKS, 6, 4);
        var companies = new PostgresBooks(books, mybatis);
        var planes = new Planes<>(new PostgresPlane(control, mybatis, NO_COMPANY), companies::of, MOST_OPEN);
        var transactions = new PlaneTransactions(planes);
        var vault = new PostgresVault(companies, planes, transactions);
        return SqlStorage.over(transactions, vault, options, DOCUMENTS, () -> {
            planes.close();
            books.close();
            control.close();
        });
    }

    private static void requireServer(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version >= OLDEST_SERVER) return;
        throw new SchemaUnusable(
                "This server is PostgreSQL " + version + ". Daftar needs " + OLDEST_SERVER + " or newer.");
    }

    private static void warnUnlessFenced(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user")) {
            if (row.next() && row.getBoolean(1)) {
                LOG.warn("This database role is free of row-level security, the second fence between companies."
                        + " Better use an ordinary role that owns the database.");
            }
        }
    }
}
