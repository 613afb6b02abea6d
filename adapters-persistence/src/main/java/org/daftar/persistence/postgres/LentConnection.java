package org.daftar.persistence.postgres;

import java.sql.Connection;
import java.util.Objects;
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/** The connection on which a writer's statements are carried out now: another one in each transaction, which others begin and end. */
final class LentConnection implements Transaction {

    private @Nullable Connection now;

    void lend(Connection connection) {
        now = connection;
    }

    @Override
    public Connection getConnection() {
        return Objects.requireNonNull(now);
    }

    @Override
    public void commit() {
        // Whoever lent the connection ends its transactions.
    }

    @Override
    public void rollback() {
        // As above.
    }

    @Override
    public void close() {
        // As above.
    }

    @Override
    public @Nullable Integer getTimeout() {
        return null;
    }
}
