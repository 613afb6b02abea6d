package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSessionFactory;
import org.daftar.persistence.engine.CurrentSession;
import org.daftar.persistence.engine.OpenPlane;
import org.daftar.persistence.engine.Patience;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.WriteQueue;

/** The control plane or the books of one company: a queue of its own over connections shared with others. */
final class PostgresPlane implements OpenPlane {

    private static final int BATCH = 50;
    private static final long SETTLING_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long BETWEEN_ATTEMPTS_MILLIS = 200;

    private final PostgresPools pools;
    private final SqlSessionFactory mybatis;
    private final long company;
    private final CurrentSession current = new CurrentSession();
    private final WriteQueue queue = new WriteQueue(new PostgresBatch(this), BATCH);
    private final PostgresWriter writer;

    PostgresPlane(PostgresPools pools, SqlSessionFactory mybatis, long company) {
        this.pools = pools;
        this.mybatis = mybatis;
        this.company = company;
        writer = new PostgresWriter(mybatis, company);
    }

    @Override
    public WriteQueue queue() {
        return queue;
    }

    @Override
    public CurrentSession current() {
        return current;
    }

    /** Only for the thread that leads. @param gathers see {@link WritingExecutor} */
    PostgresWriter begin(boolean gathers) throws SQLException {
        return writer.begin(pools.locked(company), gathers);
    }

    /** Whether a transaction was committed; empty when the database cannot be asked for half a minute. */
    Optional<Boolean> isCommitted(String transaction) {
        long until = System.nanoTime() + SETTLING_NANOS;
        while (System.nanoTime() - until < 0) {
            try (var later = pools.writer(company)) {
                return Optional.of(PostgresWriter.isCommitted(later, transaction));
            } catch (SQLException notYet) {
                if (!pause()) break;
            }
        }
        return Optional.empty();
    }

    @Override
    public <T> T inSnapshot(Patience patience, Function<Session, T> reading) {
        try (var connection = pools.reader(company, patience)) {
            try {
                return reading.apply(Session.reading(mybatis.openSession(ExecutorType.REUSE, connection), company));
            } finally {
                end(connection);
            }
        } catch (SQLException | RuntimeException failure) {
            var told = PostgresFailures.translated(failure);
            if (told instanceof RuntimeException known) throw known;
            throw new IllegalStateException("Cannot read the books", failure);
        }
    }

    @Override
    public void close() {
        // Nothing is held open between units and readings: connections belong to the pools.
    }

    private static void end(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException lost) {
            // What was read stays read; the pool drops the connection.
        }
    }

    private static boolean pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ATTEMPTS_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
