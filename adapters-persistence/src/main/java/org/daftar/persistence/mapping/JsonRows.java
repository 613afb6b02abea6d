package org.daftar.persistence.mapping;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.apache.ibatis.session.SqlSession;
import org.daftar.persistence.schema.SqlDialect;
import org.jspecify.annotations.Nullable;

/**
 * Many rows as one parameter, so that one statement writes them all: {@code json_each(#{rows})} reads them on SQLite,
 * {@code json_array_elements(CAST(#{rows} AS json))} on PostgreSQL, each value by its place, {@code row ->> 0}.
 */
public final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator out;

    private JsonRows(JsonGenerator out) {
        this.out = out;
    }

    /**
     * Whether rows are better sent together: where each statement is a round trip. SQLite knows none, and takes apart what it was sent for
     * every value of every row: one statement for each row is a third of the work.
     */
    public static boolean suit(SqlSession session) {
        return SqlDialect.POSTGRESQL
                .databaseId()
                .equals(session.getConfiguration().getDatabaseId());
    }

    public static <T> String of(Collection<T> values, BiConsumer<JsonRows, T> written) {
        var text = new StringWriter(64 * values.size());
        try (var out = JSON.createGenerator(text)) {
            var rows = new JsonRows(out);
            out.writeStartArray();
            for (var value : values) {
                out.writeStartArray();
                written.accept(rows, value);
                out.writeEndArray();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public JsonRows number(long value) {
        try {
            out.writeNumber(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonRows text(@Nullable String value) {
        try {
            out.writeString(value);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code unhex} reads it, and PostgreSQL, too. */
    public JsonRows id(UUID value) {
        return text(Among.hex(value));
    }

    public JsonRows day(@Nullable LocalDate value) {
        return text(value == null ? null : value.toString());
    }
}
