package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.daftar.model.kernel.Change;
import org.jspecify.annotations.Nullable;

/**
 * One component of a record.
 *
 * @param fallback the value of a component that was not sent; null if it must be sent
 * @param omitted whether an empty Optional is left out when written
 * @param neverNull whether null is refused although the component may be absent
 * @param trimmed whether an empty text stands for null where null may be
 */
record Part(
        String name,
        String paramName,
        Presence presence,
        Codec codec,
        Method accessor,
        @Nullable Object fallback,
        boolean omitted,
        boolean neverNull,
        boolean trimmed,
        String doc) {

    enum Presence {
        PLAIN,
        OPTIONAL,
        CHANGE
    }

    /** @return null after the faults have been noted */
    @Nullable
    Object read(Reading in) throws IOException {
        if (in.token() == JsonToken.VALUE_NULL || (in.token() == JsonToken.VALUE_STRING && isNone(in.text()))) {
            if (neverNull) return notNull(in);
            if (presence == Presence.CHANGE) return new Change.Clear<>();
            if (!(codec instanceof RawCodec)) return fallback != null ? fallback : required(in);
        }
        var value = codec.read(in);
        return value == null ? null : present(value);
    }

    /** Whether the text stands for null. */
    boolean isNone(String text) {
        return trimmed && !neverNull && presence != Presence.PLAIN && codec instanceof FromText && text.isBlank();
    }

    private @Nullable Object notNull(Faults faults) {
        faults.note("required", "type", "must not be null: give " + codec.wanted() + ", or leave it out.");
        return null;
    }

    private @Nullable Object required(Faults faults) {
        faults.note("required", "is required: give " + codec.wanted() + ".");
        return null;
    }

    /** For a field that is not there, where the reader stands at the object around it. */
    @Nullable
    Object absentIn(Faults faults) {
        if (fallback == null) faults.noteAbsent(name, "is required: give " + codec.wanted() + ".");
        return fallback;
    }

    /** For a parameter that is not there, where the reader stands at the parameter. */
    @Nullable
    Object absent(Faults faults) {
        return fallback != null ? fallback : required(faults);
    }

    Object present(Object value) {
        return switch (presence) {
            case PLAIN -> value;
            case OPTIONAL -> Optional.of(value);
            case CHANGE -> new Change.Set<>(value);
        };
    }

    void write(Object whole, JsonGenerator out) throws IOException {
        var value = Plan.invoke(accessor, whole);
        if (value instanceof Optional<?> optional) {
            if (optional.isPresent()) writeField(optional.get(), out);
            else if (!omitted) out.writeNullField(name);
        } else if (value instanceof Change<?> change) {
            if (change instanceof Change.Set<?> set) writeField(set.value(), out);
            else if (change.isSent()) out.writeNullField(name);
        } else {
            writeField(value, out);
        }
    }

    private void writeField(Object value, JsonGenerator out) throws IOException {
        out.writeFieldName(name);
        codec.write(value, out);
    }

    boolean isRequired() {
        return fallback == null;
    }

    Schema schema() {
        var schema = presence == Presence.PLAIN || neverNull
                ? codec.schema()
                : codec.schema().orNull();
        if (presence == Presence.PLAIN && fallback != null) schema = schema.with("default", written(fallback));
        return doc.isEmpty() ? schema : schema.with("description", doc);
    }

    /** Without null, which no parameter can be. */
    Param param() {
        var schema = codec.schema();
        if (presence == Presence.PLAIN && fallback != null) schema = schema.with("default", written(fallback));
        return new Param(paramName, isRequired(), codec instanceof ListCodec, schema, doc);
    }

    private RawJson written(Object value) {
        return new RawJson(Plan.json(out -> codec.write(value, out)));
    }
}
