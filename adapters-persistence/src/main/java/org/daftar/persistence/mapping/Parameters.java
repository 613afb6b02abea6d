package org.daftar.persistence.mapping;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Map;
import org.apache.ibatis.executor.parameter.ParameterHandler;
import org.apache.ibatis.mapping.BoundSql;
import org.apache.ibatis.type.TypeHandlerRegistry;
import org.daftar.persistence.mapping.Places.Place;
import org.jspecify.annotations.Nullable;

/** Binds {@code #{name}} and {@code #{name.component}}: what a mapper's method was called with, or a record within it. */
final class Parameters implements ParameterHandler {

    private final TypeHandlerRegistry handlers;
    private final @Nullable Object sent;
    private final BoundSql sql;
    private final Places places;

    Parameters(TypeHandlerRegistry handlers, @Nullable Object sent, BoundSql sql, Places places) {
        this.handlers = handlers;
        this.sent = sent;
        this.sql = sql;
        this.places = places;
    }

    @Override
    public @Nullable Object getParameterObject() {
        return sent;
    }

    @Override
    public void setParameters(PreparedStatement statement) throws SQLException {
        int index = 0;
        for (var place : places.all()) bind(statement, ++index, value(place));
    }

    private void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        if (value == null) statement.setNull(index, Types.NULL);
        else if (value instanceof Long number) statement.setLong(index, number);
        else if (value instanceof String text) statement.setString(index, text);
        else if (value instanceof Integer number) statement.setInt(index, number);
        else Handlers.of(handlers, value.getClass()).setParameter(statement, index, value, null);
    }

    private @Nullable Object value(Place place) {
        if (places.mayBeMadeUp() && sql.hasAdditionalParameter(place.property()))
            return sql.getAdditionalParameter(place.property());
        if (sent instanceof Map<?, ?> named) {
            var value = named.get(place.name());
            var component = place.component();
            return component == null || value == null
                    ? value
                    : Components.of(value.getClass()).get(value, component);
        }
        if (sent instanceof Record row) return Components.of(row.getClass()).get(row, place.property());
        return sent;
    }
}
