package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.persistence.engine.Patience;
import org.daftar.persistence.engine.Session;

/** A connection of a file that only reads, each reading in one snapshot. */
final class SqliteReader implements AutoCloseable {

    private final Connection connection;
    private final Session session;
    private final SqliteConnections.Deadline deadline = new SqliteConnections.Deadline();
    private final PreparedStatement begin;
    private final PreparedStatement end;

    SqliteReader(Path file, SqlSessionFactory mybatis, long company) throws SQLException {
        connection = SqliteConnections.withoutAutoCommit(SqliteConnections.reader(file));
        SqliteConnections.watch(connection, deadline);
        session = Session.reading(mybatis.openSession(ExecutorType.REUSE, connection), company);
        begin = connection.prepareStatement("BEGIN");
        end = connection.prepareStatement("COMMIT");
    }

    <T> T read(Patience patience, Function<Session, T> reading) throws SQLException {
        begin.execute();
        deadline.in(patience.limit().toNanos());
        try {
            return reading.apply(session);
        } catch (RuntimeException failure) {
            if (SqliteFailures.isOfDatabase(failure)) session.afterFailure();
            throw failure;
        } finally {
            deadline.never();
            end.execute();
        }
    }

    void discard() {
        try {
            connection.close();
        } catch (SQLException alreadyBroken) {
            // It is not used again either way.
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
