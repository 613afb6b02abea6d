package org.daftar.persistence.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.persistence.engine.Session;

/** The one connection of a file that writes, with its transaction in our own hands. */
final class SqliteWriter implements AutoCloseable {

    private static final long UNIT_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Connection connection;
    private final Session session;
    private final SqliteConnections.Deadline deadline = new SqliteConnections.Deadline();
    private final PreparedStatement begin;
    private final PreparedStatement savepoint;
    private final PreparedStatement release;
    private final PreparedStatement rollbackTo;
    private final PreparedStatement advance;
    private final PreparedStatement commit;
    private final PreparedStatement commits;
    private final PreparedStatement version;
    private long commitsBefore;
    private long versionBefore;

    SqliteWriter(Connection file, SqlSessionFactory mybatis, long company) throws SQLException {
        connection = SqliteConnections.withoutAutoCommit(file);
        SqliteConnections.watch(connection, deadline);
        session = Session.writing(mybatis.openSession(ExecutorType.REUSE, connection), company);
        begin = connection.prepareStatement("BEGIN IMMEDIATE");
        savepoint = connection.prepareStatement("SAVEPOINT unit");
        release = connection.prepareStatement("RELEASE unit");
        rollbackTo = connection.prepareStatement("ROLLBACK TO unit");
        advance = connection.prepareStatement("UPDATE head SET commit_no = commit_no + 1");
        commit = connection.prepareStatement("COMMIT");
        commits = connection.prepareStatement("SELECT coalesce(max(commit_no), 0) FROM head");
        version = connection.prepareStatement("PRAGMA data_version");
    }

    Session session() {
        return session;
    }

    void begin() throws SQLException {
        begin.execute();
        commitsBefore = commitNumber();
        forgetIfOthersWrote();
    }

    private void forgetIfOthersWrote() throws SQLException {
        long now = number(version);
        if (now != versionBefore) session.forget();
        versionBefore = now;
    }

    /** How many commits the file held when the current transaction began. */
    long commitsBefore() {
        return commitsBefore;
    }

    void beginUnit() throws SQLException {
        savepoint.execute();
        deadline.in(UNIT_NANOS);
    }

    void keepUnit() throws SQLException {
        deadline.never();
        release.execute();
        session.keepUnit();
    }

    /** Undoes the unit. False when the database has ended the whole transaction, so that there is no unit to undo. */
    boolean dropUnit() {
        deadline.never();
        session.dropUnit();
        try {
            rollbackTo.execute();
            release.execute();
            return true;
        } catch (SQLException noSuchSavepoint) {
            return false;
        }
    }

    /** Counts the commit, so that it can be told later whether it happened. */
    void prepareCommit() throws SQLException {
        session.settled();
        advance.execute();
    }

    void commit() throws SQLException {
        commit.execute();
        session.stored();
    }

    void rollback() {
        session.forget();
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        } catch (SQLException alreadyEnded) {
            // The database ended the transaction itself; there is nothing left to roll back.
        }
    }

    long commitNumber() throws SQLException {
        return number(commits);
    }

    private static long number(PreparedStatement question) throws SQLException {
        try (var row = question.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
