package org.daftar.persistence.mapping;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.mapping.ParameterMapping;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.jspecify.annotations.Nullable;

/** Binds {@code #{name}} and {@code #{name.component}}: what a mapper's method was called with, or a record within it. */
final class Parameters implements ParameterHandler {

    private final TypeHandlerRegistry handlers;
    private final @Nullable Object sent;
    private final BoundSql sql;

    Parameters(TypeHandlerRegistry handlers, @Nullable Object sent, BoundSql sql) {
        this.handlers = handlers;
        this.sent = sent;
        this.sql = sql;
    }

    @Override
    public @Nullable Object getParameterObject() {
        return sent;
    }

    @Override
    public void setParameters(PreparedStatement statement) throws SQLException {
        List<ParameterMapping> mappings = sql.getParameterMappings();
        for (int i = 0; i < mappings.size(); i++)
            bind(statement, i + 1, value(mappings.get(i).getProperty()));
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) statement.setNull(index, Types.NULL);
        else if (value instanceof Long number) statement.setLong(index, number);
        else if (value instanceof String text) statement.setString(index, text);
        else if (value instanceof Integer number) statement.setInt(index, number);
        else Handlers.of(handlers, value.getClass()).setParameter(statement, index, value, null);
    }

    private @Nullable Object value(String property) {
        if (sql.hasAdditionalParameter(property)) return sql.getAdditionalParameter(property);
        int dot = property.indexOf('.');
        if (sent instanceof Map<?, ?> named) {
            if (dot < 0) return named.get(property);
            var row = named.get(property.substring(0, dot));
            return row == null ? null : Components.of(row.getClass()).get(row, property.substring(dot + 1));
        }
        if (sent instanceof Record row) return Components.of(row.getClass()).get(row, property);
        return sent;
    }
}
