package org.daftar.persistence.schema;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.daftar.persistence.PostgresServer;
import org.daftar.persistence.PostgresSite;
import org.jspecify.annotations.Nullable;

/** Books of company 1, with the schema that they had once. */
public final class OldBooks implements AutoCloseable {

    private final SqlDialect dialect;
    private final int version;
    private final @Nullable PostgresSite site;
    private final Connection connection;

    private OldBooks(SqlDialect dialect, int version, @Nullable PostgresSite site, Connection connection) {
        this.dialect = dialect;
        this.version = version;
        this.site = site;
        this.connection = connection;
    }

    /** @param version the number of steps that had been made */
    public static OldBooks of(SqlDialect dialect, int version, Path directory) throws SQLException {
        var books = dialect == SqlDialect.SQLITE ? sqlite(version, directory) : postgres(version);
        Migrations.BOOKS.apply(books.connection, dialect, 0, version);
        if (dialect == SqlDialect.POSTGRESQL) {
            books.run("INSERT INTO company_key VALUES ('" + new UUID(1, 9) + "', 1)");
            books.asCompany("1");
        }
        return books;
    }

    private static OldBooks sqlite(int version, Path directory) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("books.db"));
        var books = new OldBooks(SqlDialect.SQLITE, version, null, connection);
        books.run("PRAGMA foreign_keys = ON");
        return books;
    }

    private static OldBooks postgres(int version) throws SQLException {
        var site = PostgresServer.RUNNING.empty();
        var database = site.database();
        var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
        var books = new OldBooks(SqlDialect.POSTGRESQL, version, site, connection);
        books.run("CREATE SCHEMA books_of_old");
        connection.setSchema("books_of_old");
        return books;
    }

    /** Whoever migrates is of no company, and sees the rows of none. */
    public void bringUpToDate() throws SQLException {
        asCompany("");
        connection.setAutoCommit(false);
        Migrations.BOOKS.apply(connection, dialect, version);
        connection.commit();
        connection.setAutoCommit(true);
        asCompany("1");
    }

    private void asCompany(String key) throws SQLException {
        if (dialect == SqlDialect.POSTGRESQL) run("SELECT set_config('daftar.company', '" + key + "', false)");
    }

    public void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column. */
    public List<String> strings(String sql) throws SQLException {
        var strings = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) strings.add(rows.getString(1));
        }
        return strings;
    }

    public String uuid(UUID id) {
        return dialect == SqlDialect.SQLITE ? "x'" + id.toString().replace("-", "") + "'" : "'" + id + "'";
    }

    public String noBytes() {
        return dialect == SqlDialect.SQLITE ? "x'00'" : "'\\x00'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        if (site != null) site.close();
    }
}
