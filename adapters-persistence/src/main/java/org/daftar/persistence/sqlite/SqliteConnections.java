package org.daftar.persistence.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;

/**
 * Opens connections with everything set that SQLite forgets by default. {@code synchronous=FULL}: an acknowledged commit
 * is on the disk.
 */
final class SqliteConnections {

    private static final int WATCH_EVERY = 50_000;

    static {
        NativeLibrary.load();
    }

    private SqliteConnections() {}

    static Connection writer(Path file) throws SQLException {
        var config = common();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    static Connection reader(Path file) throws SQLException {
        var config = common();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + file);
    }

    /**
     * Leaves transactions to the statements of whoever uses the connection. The driver would else try a {@code BEGIN} after every
     * statement, to learn from its failure that there is a transaction already.
     */
    static Connection withoutAutoCommit(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("ROLLBACK");
        }
        return connection;
    }

    /** Interrupts a statement that runs past the deadline, from inside the statement: no watching thread is needed. */
    static void watch(Connection connection, Deadline deadline) throws SQLException {
        ProgressHandler.setHandler(connection, WATCH_EVERY, new ProgressHandler() {
            @Override
            protected int progress() {
                return deadline.isPast() ? 1 : 0;
            }
        });
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setGetGeneratedKeys(false);
        config.setBusyTimeout(5_000);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        config.setCacheSize(-4_000);
        return config;
    }

    /** When the statement that now runs on a connection has to be finished. */
    static final class Deadline {

        private volatile long nanos = Long.MAX_VALUE;

        void in(long more) {
            nanos = System.nanoTime() + more;
        }

        void never() {
            nanos = Long.MAX_VALUE;
        }

        boolean isPast() {
            return nanos != Long.MAX_VALUE && System.nanoTime() - nanos > 0;
        }
    }
}
