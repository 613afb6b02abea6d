package org.daftar.persistence.mapping;

import java.nio.ByteBuffer;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** How values that JDBC does not know stand in columns. */
final class Columns {

    private Columns() {}

    /** A handler that reads one column in one way, wherever it stands. */
    private abstract static class Column<T> extends BaseTypeHandler<T> {

        abstract @Nullable T read(ResultSet row, int column) throws SQLException;

        @Override
        public @Nullable T getNullableResult(ResultSet row, String column) throws SQLException {
            return read(row, row.findColumn(column));
        }

        @Override
        public @Nullable T getNullableResult(ResultSet row, int column) throws SQLException {
            return read(row, column);
        }

        @Override
        public T getNullableResult(CallableStatement call, int column) {
            throw new IllegalStateException("No procedures are called");
        }
    }

    /** Instants as microseconds since 1970, UTC. */
    static final class Micros extends Column<Instant> {

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, Instant value, JdbcType type)
                throws SQLException {
            statement.setLong(
                    i, Math.addExact(Math.multiplyExact(value.getEpochSecond(), 1_000_000L), value.getNano() / 1_000));
        }

        @Override
        @Nullable
        Instant read(ResultSet row, int column) throws SQLException {
            long micros = row.getLong(column);
            return row.wasNull()
                    ? null
                    : Instant.ofEpochSecond(
                            Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
        }
    }

    /** Yes and no as 1 and 0; a computed one may come as the database's own boolean. */
    static final class Flag extends Column<Boolean> {

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, Boolean value, JdbcType type)
                throws SQLException {
            statement.setLong(i, value ? 1 : 0);
        }

        @Override
        @Nullable
        Boolean read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }
    }

    static final class UuidBytes extends Column<UUID> {

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, UUID value, JdbcType type)
                throws SQLException {
            var bytes = new byte[16];
            ByteBuffer.wrap(bytes).putLong(value.getMostSignificantBits()).putLong(value.getLeastSignificantBits());
            statement.setBytes(i, bytes);
        }

        @Override
        @Nullable
        UUID read(ResultSet row, int column) throws SQLException {
            var bytes = row.getBytes(column);
            if (bytes == null) return null;
            var buffer = ByteBuffer.wrap(bytes);
            return new UUID(buffer.getLong(), buffer.getLong());
        }
    }

    /** A type the driver knows by itself. */
    static final class Native<T> extends Column<T> {

        private final Class<T> type;

        Native(Class<T> type) {
            this.type = type;
        }

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType jdbc)
                throws SQLException {
            statement.setObject(i, value);
        }

        @Override
        @Nullable
        T read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, type);
        }
    }

    static final class DateText extends Column<LocalDate> {

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, LocalDate value, JdbcType type)
                throws SQLException {
            statement.setString(i, value.toString());
        }

        @Override
        @Nullable
        LocalDate read(ResultSet row, int column) throws SQLException {
            var text = row.getString(column);
            return text == null ? null : LocalDate.parse(text);
        }
    }

    /** A value that statements are given as text, and never read back. */
    static final class Written<T> extends Column<T> {

        private final Function<T, String> text;

        Written(Function<T, String> text) {
            this.text = text;
        }

        @Override
        public void setNonNullParameter(PreparedStatement statement, int i, T value, JdbcType type)
                throws SQLException {
            statement.setString(i, text.apply(value));
        }

        @Override
        T read(ResultSet row, int column) {
            throw new IllegalStateException("No column holds a list");
        }
    }
}
