package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has tables counted when they get their first rows, and when they have grown. The server does so a minute later by itself, and until
 * then believes that a company has hardly a row in any table: to look up an entry by its key, for a foreign key too, it may read all of
 * the company's. A minute is enough to make books of which each new line costs more than the one before.
 */
final class PostgresStatistics implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresStatistics.class);

    private static final long EVERY_MILLIS = 1_000;

    /** A connection that does nothing tells the server after ten seconds how many rows it wrote. */
    private static final int LOOKS = 15;

    /**
     * As many rows as make the server count a table by itself, and again whenever there are twice as many: while a table is short, one
     * index is as good as another, and what was planned then is planned until the table is counted.
     */
    private static final String UNCOUNTED =
            """
            SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE n.nspname = ? AND c.relkind = 'r' AND pg_stat_get_live_tuples(c.oid) > greatest(50, 2 * c.reltuples)""";

    private final PostgresDatabase database;
    private final String schema;
    private final ScheduledExecutorService watch =
            Executors.newSingleThreadScheduledExecutor(PostgresStatistics::quietly);
    private final AtomicInteger looks = new AtomicInteger();
    private @Nullable Connection connection;

    PostgresStatistics(PostgresDatabase database, String schema) {
        this.database = database;
        this.schema = schema;
        watch.scheduleWithFixedDelay(this::look, EVERY_MILLIS, EVERY_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Somebody writes: there may be first rows soon. */
    void written() {
        looks.set(LOOKS);
    }

    private void look() {
        if (looks.getAndUpdate(left -> Math.max(0, left - 1)) == 0) return;
        try {
            count(open());
        } catch (SQLException failure) {
            LOG.debug("Tables are not counted; the server will do so", failure);
            drop();
        }
    }

    private void count(Connection open) throws SQLException {
        for (var table : uncounted(open)) {
            try (var analyze = open.createStatement()) {
                analyze.execute("ANALYZE " + table);
            }
        }
    }

    private List<String> uncounted(Connection open) throws SQLException {
        try (var question = open.prepareStatement(UNCOUNTED)) {
            question.setString(1, schema);
            var tables = new ArrayList<String>();
            try (var rows = question.executeQuery()) {
                while (rows.next()) tables.add(rows.getString(1));
            }
            return tables;
        }
    }

    private Connection open() throws SQLException {
        var known = connection;
        if (known != null) return known;
        var made = database.unlimited().getConnection();
        connection = made;
        return made;
    }

    private void drop() {
        try (var dropped = connection) {
            connection = null;
        } catch (SQLException lost) {
            // It is gone, as it should be.
        }
    }

    @Override
    public void close() {
        watch.execute(this::drop);
        watch.shutdown();
        try {
            watch.awaitTermination(EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread quietly(Runnable work) {
        var thread = new Thread(work, "daftar-statistics");
        thread.setDaemon(true);
        return thread;
    }
}
