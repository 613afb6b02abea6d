package org.daftar.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import org.daftar.persistence.Installation;
import org.daftar.persistence.engine.PlaneTransactions;

/** The connection on which these books are written, in the hands of whoever wants it to fail. */
record Writer(Installation installation) {

    @FunctionalInterface
    interface Deed {
        void on(Connection connection) throws SQLException;
    }

    /** Inside the current unit, behind the ports' back. */
    void now(Deed deed) {
        var transactions = (PlaneTransactions) installation.storage().transactions();
        var session = transactions.writing(installation.alpha().books());
        try {
            deed.on(session.sql().getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** In a unit of its own, which is committed. */
    void before(Deed deed) {
        installation.storage().transactions().write(installation.alpha().books(), () -> {
            now(deed);
            return true;
        });
    }

    void sql(String sql) {
        now(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute(sql);
            }
        });
    }
}
