package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records: the compiled way in and out of one record type. */
final class Plan extends Codec {

    private final String name;
    private final String doc;
    private final Optional<RawJson> example;
    private final Constructor<?> constructor;
    private final Map<String, Integer> index = new HashMap<>();
    private List<Part> parts = List.of();

    Plan(String name, String doc, Optional<RawJson> example, Constructor<?> constructor) {
        this.name = name;
        this.doc = doc;
        this.example = example;
        this.constructor = constructor;
    }

    /** The second half of making a plan: a record may have components of its own type. */
    void complete(List<Part> all) {
        parts = List.copyOf(all);
        for (var i = 0; i < parts.size(); i++) {
            if (index.put(parts.get(i).name(), i) != null) {
                throw new IllegalArgumentException(
                        name + " has two fields that are called " + parts.get(i).name());
            }
        }
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        if (in.token() != JsonToken.START_OBJECT) return in.wrongType(wanted());
        var values = new @Nullable Object[parts.size()];
        var seen = new boolean[parts.size()];
        var sound = true;
        for (var field = in.nextField(); field != null; field = in.nextField()) {
            var at = index.get(field);
            if (at == null) {
                in.judgeName(field);
                in.skip();
                continue;
            }
            seen[at] = true;
            values[at] = parts.get(at).read(in);
            sound &= values[at] != null;
        }
        for (var i = 0; i < values.length; i++) {
            if (seen[i]) continue;
            values[i] = parts.get(i).absentIn(in);
            sound &= values[i] != null;
        }
        return sound ? make(values) : null;
    }

    Object make(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown);
        } catch (InstantiationException | IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    static Object invoke(Method accessor, Object whole) {
        try {
            return accessor.invoke(whole);
        } catch (InvocationTargetException thrown) {
            throw unchecked(thrown);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException(closed);
        }
    }

    private static RuntimeException unchecked(InvocationTargetException thrown) {
        var cause = thrown.getCause();
        if (cause instanceof Error error) throw error;
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }

    boolean mayBeEmpty() {
        return parts.stream().noneMatch(Part::isRequired);
    }

    /** The record of an empty object; only where nothing is required. */
    Object absent() {
        return make(parts.stream().map(Part::fallback).toArray());
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        faults.note("wrong_type", "type", "must be " + wanted() + ".");
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var part : parts) part.write(value, out);
        out.writeEndObject();
    }

    @Override
    Schema schema() {
        return Schema.ref(name);
    }

    void describe(Map<String, Schema> into) {
        var own = described();
        var known = into.putIfAbsent(name, own);
        if (known != null) {
            if (!known.equals(own)) throw new IllegalStateException("Two records of one API are called " + name);
            return;
        }
        for (var part : parts) {
            if (part.codec().innermost() instanceof Plan nested) nested.describe(into);
        }
    }

    private Schema described() {
        var properties = new LinkedHashMap<String, Schema>();
        var required = new ArrayList<String>();
        for (var part : parts) {
            properties.put(part.name(), part.schema());
            if (part.isRequired()) required.add(part.name());
        }
        var schema = Schema.of("object").with("properties", properties);
        if (!required.isEmpty()) schema = schema.with("required", required);
        if (!doc.isEmpty()) schema = schema.with("description", doc);
        return example.isPresent() ? schema.with("examples", List.of(example.get())) : schema;
    }

    Optional<RawJson> example() {
        return example;
    }

    @Override
    String wanted() {
        return "an object";
    }

    interface Writing {
        void to(JsonGenerator out) throws IOException;
    }

    /** For descriptions, where a factory's settings do not matter. */
    static String json(Writing writing) {
        var text = new StringWriter();
        try (var out = new JsonFactory().createGenerator(text)) {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be written", e);
        }
        return text.toString();
    }
}
