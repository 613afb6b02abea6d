package org.daftar.persistence.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.daftar.persistence.engine.Patience;

/**
 * The connections to one schema. Those that write and those that read are kept apart, so that reports cannot hold up
 * postings. Nothing is opened before it is needed.
 */
final class PostgresPools implements AutoCloseable {

    private static final int CONNECT_SECONDS = 5;

    /** Longer than the server lets any statement run: only a dead network is silent for that long. */
    private static final int SILENCE_SECONDS = 30;

    /**
     * A statement runs 5 s at most and waits 4 s at most for a lock; a process that stands still in the middle of a batch
     * loses it after 60 s, so that others can go on.
     */
    private static final String LIMITS =
            "SET statement_timeout = 5000; SET lock_timeout = 4000; SET idle_in_transaction_session_timeout = 60000";

    private static final String FENCE = "SELECT set_config('daftar.company', ?, true)";
    private static final String PATIENTLY =
            "SET LOCAL statement_timeout = " + Patience.LONG.limit().toMillis();

    private static final String LOCK =
            "SELECT pg_postmaster_start_time()::text, commit_no FROM head WHERE company = ? FOR UPDATE";

    private static final long NO_HEAD = -1;

    private final HikariDataSource readers;
    private final HikariDataSource writers;
    private final PostgresStatistics statistics;

    PostgresPools(PostgresDatabase database, PostgresSchema schema, int mostReaders, int mostWriters) {
        var reading = pool(database, schema, "reads", mostReaders);
        reading.setReadOnly(true);
        reading.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        readers = new HikariDataSource(reading);
        var writing = pool(database, schema, "writes", mostWriters);
        writing.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        writers = new HikariDataSource(writing);
        statistics = new PostgresStatistics(database, schema.name());
    }

    /** A transaction that reads the company's rows as they are at one moment. */
    Connection reader(long company) throws SQLException {
        return reader(company, Patience.USUAL);
    }

    Connection reader(long company, Patience patience) throws SQLException {
        return begun(readers, connection -> {
            try (var fence =
                    connection.prepareStatement(patience == Patience.USUAL ? FENCE : FENCE + "; " + PATIENTLY)) {
                fence.setString(1, Long.toString(company));
                fence.execute();
            }
            return connection;
        });
    }

    /** A transaction that holds the lock of the company's head. */
    Connection writer(long company) throws SQLException {
        return locked(company).connection();
    }

    /** The same, and what the head said when it was locked. */
    Locked locked(long company) throws SQLException {
        statistics.written();
        return begun(writers, connection -> {
            try (var fence = connection.prepareStatement(FENCE + "; " + LOCK)) {
                fence.setString(1, Long.toString(company));
                fence.setLong(2, company);
                fence.execute();
                fence.getMoreResults();
                try (var head = fence.getResultSet()) {
                    return head.next()
                            ? new Locked(connection, head.getString(1), head.getLong(2))
                            : new Locked(connection, "", NO_HEAD);
                }
            }
        });
    }

    /** A connection may have died while it was idle: another is tried, until all that the pool may have held are tried. */
    private static <T> T begun(HikariDataSource pool, Beginning<T> beginning) throws SQLException {
        for (int tried = 0; ; tried++) {
            var connection = pool.getConnection();
            try {
                return beginning.on(connection);
            } catch (SQLException failure) {
                connection.close();
                if (tried == pool.getMaximumPoolSize() || !PostgresFailures.isLostConnection(failure)) throw failure;
            }
        }
    }

    @Override
    public void close() {
        statistics.close();
        readers.close();
        writers.close();
    }

    private static HikariConfig pool(PostgresDatabase database, PostgresSchema schema, String use, int most) {
        var source = database.unlimited();
        source.setCurrentSchema(schema.name());
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setSocketTimeout(SILENCE_SECONDS);
        // What a statement carried is nobody's to read in a log.
        source.setLogServerErrorDetail(false);
        source.setReWriteBatchedInserts(true);
        var config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(schema.name() + " " + use);
        config.setAutoCommit(false);
        config.setConnectionInitSql(LIMITS);
        config.setConnectionTimeout(CONNECT_SECONDS * 1_000L);
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    /**
     * @param server since when it runs: one that took over, or was restored, may count anew what was lost
     * @param commits in the company's books so far, whoever made them: each counts itself while it holds the lock
     */
    record Locked(Connection connection, String server, long commits) {}

    @FunctionalInterface
    private interface Beginning<T> {

        T on(Connection connection) throws SQLException;
    }
}
