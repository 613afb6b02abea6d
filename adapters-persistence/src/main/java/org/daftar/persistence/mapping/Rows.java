package org.daftar.persistence.mapping;

import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.apache.ibatis.cursor.Cursor;
import org.apache.ibatis.executor.resultset.ResultSetHandler;

/** Reads all rows of a statement by its plan. */
record Rows(RowPlan plan, String sql, NamedColumns columns) implements ResultSetHandler {

    @Override
    public <E> List<E> handleResultSets(Statement statement) throws SQLException {
        try (var rows = columns.results(statement)) {
            return plan.read(rows, sql);
        }
    }

    @Override
    public <E> Cursor<E> handleCursorResultSets(Statement statement) {
        throw new IllegalStateException("Rows are read in pages, never by a cursor");
    }

    @Override
    public void handleOutputParameters(CallableStatement call) {
        throw new IllegalStateException("No procedures are called");
    }
}
