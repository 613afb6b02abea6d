package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.apache.ibatis.transaction.managed.ManagedTransaction;
import org.daftar.persistence.engine.Session;

/** One writing transaction in one plane: the head of its company is locked from the first statement on. */
final class PostgresWriter implements AutoCloseable {

    /** The transaction's own number tells later whether it was committed, which another writer's commit cannot fake. */
    private static final String COUNT_COMMIT =
            "UPDATE head SET commit_no = commit_no + 1 WHERE company = ? RETURNING pg_current_xact_id()::text";

    private static final String STATUS = "SELECT pg_xact_status(CAST(CAST(? AS text) AS xid8))";

    private final Connection connection;
    private final long company;
    private final WritingExecutor executor;
    private final Session session;
    private boolean ended;

    /**
     * @param connection its transaction begun
     * @param gathers see {@link WritingExecutor}
     */
    PostgresWriter(Connection connection, SqlSessionFactory mybatis, long company, boolean gathers) {
        this.connection = connection;
        this.company = company;
        var configuration = mybatis.getConfiguration();
        executor = new WritingExecutor(configuration, new ManagedTransaction(connection, false), gathers);
        session = Session.writing(new DefaultSqlSession(configuration, executor, false), company);
    }

    Session session() {
        return session;
    }

    /** Statements that write so far; what a unit added to them cannot be undone without the whole transaction. */
    long writes() {
        return executor.writes();
    }

    /**
     * Writes what is pending and counts the commit.
     *
     * @return the transaction's number, for {@link #isCommitted}
     */
    String prepareCommit() throws SQLException {
        executor.end();
        session.settled();
        executor.sendWaiting();
        try (var count = connection.prepareStatement(COUNT_COMMIT)) {
            count.setLong(1, company);
            try (var row = count.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("These books have no head: they were never created");
                return row.getString(1);
            }
        }
    }

    void commit() throws SQLException {
        connection.commit();
        ended = true;
    }

    /** Asked by a later transaction, which holds the lock that the other held: so the other has ended. */
    boolean isCommitted(String transaction) throws SQLException {
        try (var status = connection.prepareStatement(STATUS)) {
            status.setString(1, transaction);
            try (var row = status.executeQuery()) {
                row.next();
                var told = row.getString(1);
                if ("committed".equals(told)) return true;
                if ("aborted".equals(told)) return false;
                throw new SQLException("The transaction " + transaction + " is " + told);
            }
        }
    }

    /** Undoes what was not committed, and gives the connection back. */
    @Override
    public void close() {
        session.forget();
        try (connection) {
            if (!ended) connection.rollback();
        } catch (SQLException lost) {
            // A connection that cannot roll back is gone, and its transaction with it.
        }
    }
}
