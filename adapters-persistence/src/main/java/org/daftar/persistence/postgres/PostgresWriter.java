package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.daftar.persistence.engine.Session;

/**
 * Writes in one plane, one transaction after another: the head of its company is locked from the first statement on. What a batch knew is
 * good for the next one if the head counts no commit between the two.
 */
final class PostgresWriter implements AutoCloseable {

    /** The transaction's own number tells later whether it was committed, which another writer's commit cannot fake. */
    private static final String COUNT_COMMIT =
            "UPDATE head SET commit_no = commit_no + 1 WHERE company = ? RETURNING commit_no, pg_current_xact_id()::text";

    private static final String STATUS = "SELECT pg_xact_status(CAST(CAST(? AS text) AS xid8))";

    private final long company;
    private final LentConnection lent = new LentConnection();
    private final WritingExecutor executor;
    private final Session session;
    private String server = "";
    private long counted;
    private long stored;
    private boolean ended;

    PostgresWriter(SqlSessionFactory mybatis, long company) {
        this.company = company;
        var configuration = mybatis.getConfiguration();
        executor = new WritingExecutor(configuration, lent);
        session = Session.writing(new DefaultSqlSession(configuration, executor, false), company);
    }

    /** @param gathers see {@link WritingExecutor} */
    PostgresWriter begin(PostgresPools.Locked head, boolean gathers) {
        lent.lend(head.connection());
        executor.begin(gathers);
        ended = false;
        if (head.commits() != stored || !head.server().equals(server)) session.forget();
        server = head.server();
        return this;
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
        try (var count = lent.getConnection().prepareStatement(COUNT_COMMIT)) {
            count.setLong(1, company);
            try (var row = count.executeQuery()) {
                if (!row.next()) throw new IllegalStateException("These books have no head: they were never created");
                counted = row.getLong(1);
                return row.getString(2);
            }
        }
    }

    void commit() throws SQLException {
        lent.getConnection().commit();
        ended = true;
        stored = counted;
        session.stored();
    }

    /** Asked by a later transaction, which holds the lock that the other held: so the other has ended. */
    static boolean isCommitted(Connection later, String transaction) throws SQLException {
        try (var status = later.prepareStatement(STATUS)) {
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
        if (!ended) session.forget();
        executor.forgetStatements();
        try (var connection = lent.getConnection()) {
            if (!ended) connection.rollback();
        } catch (SQLException lost) {
            // A connection that cannot roll back is gone, and its transaction with it.
        }
    }
}
