package org.daftar.persistence.sqlite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.sqlite.Function;

/** Lets the database end the whole transaction, once, at the n-th row that is written on its connection. */
final class Strike extends Function {

    private static final List<String> WRITTEN = List.of(
            "INSERT ON entry",
            "INSERT ON entry_text",
            "INSERT ON entry_line",
            "INSERT ON fact",
            "INSERT ON movement",
            "UPDATE ON movement",
            "INSERT ON series",
            "UPDATE ON series",
            "UPDATE ON head");

    private final int at;
    private int written;
    private boolean armed;

    private Strike(int at) {
        this.at = at;
    }

    static Strike at(int row, Connection connection) throws SQLException {
        var strike = new Strike(row);
        Function.create(connection, "strikes", strike);
        try (var statement = connection.createStatement()) {
            for (int i = 0; i < WRITTEN.size(); i++) {
                statement.execute("CREATE TEMP TRIGGER IF NOT EXISTS strikes_" + i + " AFTER " + WRITTEN.get(i)
                        + " WHEN strikes() BEGIN SELECT RAISE(ROLLBACK, 'ended by the database'); END");
            }
        }
        return strike;
    }

    /** From now on rows count. */
    void arm() {
        armed = true;
    }

    boolean struck() {
        return written >= at;
    }

    @Override
    protected void xFunc() throws SQLException {
        if (armed) written++;
        result(armed && written == at ? 1 : 0);
    }
}
