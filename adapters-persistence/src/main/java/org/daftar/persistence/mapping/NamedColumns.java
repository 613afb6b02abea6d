package org.daftar.persistence.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.IdentityHashMap;
import java.util.Map;
import org.sqlite.core.CoreResultSet;

/**
 * The names of the columns of statements that are asked again. SQLite's driver fetches each of them anew with every answer, unless its one
 * result of the statement has them: a third of what a question for one row of many columns costs.
 */
final class NamedColumns {

    private record Known(CoreResultSet result, String[] names) {}

    private final Map<Statement, Known> known = new IdentityHashMap<>();

    ResultSet results(Statement statement) throws SQLException {
        var before = known.get(statement);
        if (before != null) before.result().colsMeta = before.names();
        var rows = statement.getResultSet();
        if (before == null && rows instanceof CoreResultSet result)
            known.put(statement, new Known(result, result.colsMeta));
        return rows;
    }

    /** The statements are closed. */
    void forget() {
        known.clear();
    }
}
