package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import org.daftar.persistence.schema.Migrations;
import org.daftar.persistence.schema.SqlDialect;

/** The schema of a plane in a database: brought to this program's version, or refused. */
record PostgresSchema(Migrations migrations) {

    /** "Dftr": processes that open a database at the same time migrate it one after the other. */
    private static final long MIGRATION_LOCK = 0x44667472;

    String name() {
        return "daftar_" + migrations.name().toLowerCase(Locale.ROOT);
    }

    /** Zero when there is no such schema. */
    int version(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (number(statement, "SELECT count(to_regclass('" + name() + ".schema_version'))") == 0) return 0;
            return number(statement, "SELECT coalesce(max(version), 0) FROM " + name() + ".schema_version");
        }
    }

    void prepare(Connection connection) throws SQLException {
        if (version(connection) == migrations.latest()) return;
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
            statement.execute("CREATE SCHEMA IF NOT EXISTS " + name());
            statement.execute("SET LOCAL search_path = " + name());
            int version = version(connection);
            migrations.apply(connection, SqlDialect.POSTGRESQL, version);
            statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version bigint PRIMARY KEY)");
            statement.execute("INSERT INTO schema_version VALUES (" + migrations.latest() + ") ON CONFLICT DO NOTHING");
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** For whoever only reads. @throws SchemaUnusable unless it is of this program's version */
    void require(Connection connection) throws SQLException {
        migrations.require(version(connection), "The schema " + name(), "./daftar serve --jdbc-url …");
    }

    private static int number(Statement statement, String sql) throws SQLException {
        try (var row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
