package org.daftar.persistence.mapping;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/**
 * How a statement's rows become values: a record by the names of its columns, {@code snake_case} for camelCase, or one
 * column as it is. Where the columns stand is remembered for a static statement and looked up for a dynamic one, which may
 * order them differently in each call.
 */
final class RowPlan {

    private record Column(String label, TypeHandler<Object> handler, boolean primitive) {}

    private record Places(String sql, int[] indexes) {}

    private final @Nullable Components record;
    private final Column[] columns;
    private volatile @Nullable Places last;

    RowPlan(Class<?> type, TypeHandlerRegistry handlers) {
        if (handlers.hasTypeHandler(type)) {
            record = null;
            columns = new Column[] {new Column("", Handlers.of(handlers, type), false)};
            return;
        }
        record = Components.of(type);
        var components = record.all();
        columns = new Column[components.length];
        for (int i = 0; i < columns.length; i++) {
            var part = components[i].getType();
            columns[i] = new Column(snake(components[i].getName()), Handlers.of(handlers, part), part.isPrimitive());
        }
    }

    <E> List<E> read(ResultSet rows, String sql) throws SQLException {
        var values = new ArrayList<E>();
        if (!rows.next()) return values;
        var indexes = record == null ? new int[] {1} : places(rows, sql);
        do {
            @SuppressWarnings("unchecked") // the mapper's method declares the type this plan was made for
            var value = (E) row(rows, indexes);
            values.add(value);
        } while (rows.next());
        return values;
    }

    private @Nullable Object row(ResultSet rows, int[] indexes) throws SQLException {
        if (record == null) return columns[0].handler().getResult(rows, 1);
        var parts = new @Nullable Object[columns.length];
        for (int i = 0; i < parts.length; i++) {
            var column = columns[i];
            parts[i] = column.handler().getResult(rows, indexes[i]);
            if (parts[i] == null && column.primitive()) throw new SQLException("Column " + column.label() + " is null");
        }
        return record.construct(parts);
    }

    private int[] places(ResultSet rows, String sql) throws SQLException {
        var known = last;
        // The same text object is a static statement's: MyBatis makes a new one for each call of a dynamic statement.
        if (known != null && known.sql() == sql) return known.indexes();
        var meta = rows.getMetaData();
        var labels = new ArrayList<String>(meta.getColumnCount());
        for (int i = 1; i <= meta.getColumnCount(); i++) labels.add(meta.getColumnLabel(i));
        var found = new Places(sql, indexes(labels));
        last = found;
        return found.indexes();
    }

    private int[] indexes(List<String> labels) {
        var indexes = new int[columns.length];
        for (int i = 0; i < indexes.length; i++) {
            int at = labels.indexOf(columns[i].label());
            if (at < 0) throw new IllegalStateException("No column " + columns[i].label() + " among " + labels);
            indexes[i] = at + 1;
        }
        return indexes;
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
