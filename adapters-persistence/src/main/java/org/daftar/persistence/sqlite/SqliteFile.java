package org.daftar.persistence.sqlite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import org.daftar.persistence.files.OwnerOnly;
import org.daftar.persistence.schema.Migrations;
import org.daftar.persistence.schema.SchemaUnusable;
import org.daftar.persistence.schema.SqlDialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database file before it is used: recognised as ours, brought to this program's schema, or refused. */
record SqliteFile(Path path, Migrations schema) {

    /** "Dftr": marks a file as ours (SQLite file header, offset 68). */
    private static final int APPLICATION_ID = 0x44667472;

    private static final int VERSION_AT = 60;

    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);

    /**
     * A connection that writes, to a file that is there and of this program's schema from now on.
     *
     * @throws SchemaUnusable when it cannot be brought to it
     */
    Connection writer() throws SQLException {
        make();
        try {
            return prepared(SqliteConnections.writer(path));
        } catch (SQLException failure) {
            throw damaged(path, failure);
        }
    }

    private Connection prepared(Connection connection) throws SQLException {
        try {
            prepare(connection);
            return connection;
        } catch (SQLException | RuntimeException unusable) {
            connection.close();
            throw unusable;
        }
    }

    private void prepare(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        boolean empty = number(connection, "SELECT count(*) FROM sqlite_schema") == 0;
        if (!empty && number(connection, "PRAGMA application_id") != APPLICATION_ID) {
            throw new SchemaUnusable(path + " is not a Daftar file. Choose another --data directory.");
        }
        if (version != schema.latest()) migrate(connection, version);
    }

    /**
     * Whether it is of this program's version already, as its header says (SQLite file header, offset 60). Only while nobody in this
     * process has it open: closing a file takes away all locks that the process has on it.
     */
    boolean isUpToDate() throws IOException {
        var version = ByteBuffer.allocate(Integer.BYTES);
        try (var file = FileChannel.open(path, StandardOpenOption.READ)) {
            return file.read(version, VERSION_AT) == Integer.BYTES && version.getInt(0) == schema.latest();
        }
    }

    /** For whoever reads beside the process that serves the file. @throws SchemaUnusable unless it is sound and of this program's version */
    void require() throws SQLException {
        try (var connection = SqliteConnections.reader(path)) {
            schema.require(number(connection, "PRAGMA user_version"), path.toString(), "./daftar serve --data …");
        } catch (SQLException failure) {
            throw damaged(path, failure);
        }
    }

    /**
     * @return what to throw instead of the failure
     * @throws E the failure, when it is not that the file is damaged
     */
    static <E extends Exception> SchemaUnusable damaged(Path path, E failure) throws E {
        if (!SqliteFailures.isDamaged(failure)) throw failure;
        return new SchemaUnusable(
                path + " is damaged or no database. Restore it from a backup: ./daftar restore --help", failure);
    }

    /** Whether nothing was committed in these books after they were planted. False, too, of a file that cannot be read. */
    boolean isUntouched() {
        try (var connection = SqliteConnections.writer(path)) {
            return number(connection, "SELECT max(commit_no) FROM head") == 1;
        } catch (SQLException unreadable) {
            LOG.warn("{} belongs to no company that is known and cannot be read; it stays", path, unreadable);
            return false;
        }
    }

    /**
     * Takes the head off these books unless anything was ever posted in them: who still has them open can write no more.
     *
     * @return whether they are headless now
     */
    boolean behead() {
        try (var connection = SqliteConnections.writer(path);
                var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            statement.execute("DELETE FROM head WHERE entry_seq = 0");
            boolean headless = number(connection, "SELECT count(*) FROM head") == 0;
            statement.execute("COMMIT");
            return headless;
        } catch (SQLException unreadable) {
            LOG.warn("{} belongs to a company that has ended and cannot be read; it stays", path, unreadable);
            return false;
        }
    }

    private void make() {
        try {
            OwnerOnly.file(path);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make " + path, e);
        }
    }

    private void migrate(Connection connection, int version) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            schema.apply(connection, SqlDialect.SQLITE, version);
            statement.execute("PRAGMA application_id = " + APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + schema.latest());
            statement.execute("COMMIT");
        }
    }

    private static int number(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(question)) {
            row.next();
            return row.getInt(1);
        }
    }
}
