package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A JSON Schema (draft 2020-12) as the ordered keywords it is written with. Values are texts, whole numbers, truth
 * values, schemas, lists of these, and maps from names to these.
 */
public record Schema(Map<String, Object> keywords) {

    public static final String COMPONENTS = "#/components/schemas/";

    public Schema {
        keywords = Collections.unmodifiableMap(new LinkedHashMap<>(keywords));
    }

    public static Schema of(String type) {
        return new Schema(Map.of("type", type));
    }

    public static Schema any() {
        return new Schema(Map.of());
    }

    public static Schema ref(String component) {
        return new Schema(Map.of("$ref", COMPONENTS + component));
    }

    public static Schema arrayOf(Schema items) {
        return of("array").with("items", items);
    }

    /** An object whose fields are all required. */
    public static Schema object(Map<String, Schema> properties) {
        return of("object")
                .with("properties", new LinkedHashMap<>(properties))
                .with("required", List.copyOf(properties.keySet()));
    }

    public Schema with(String keyword, Object value) {
        var more = new LinkedHashMap<>(keywords);
        more.put(keyword, value);
        return new Schema(more);
    }

    /** The same, where null is allowed too. */
    public Schema orNull() {
        var type = keywords.get("type");
        if (type == null) {
            return keywords.isEmpty() ? this : new Schema(Map.of("anyOf", List.of(this, of("null"))));
        }
        var types = new ArrayList<Object>(type instanceof List<?> several ? several : List.of(type));
        types.add("null");
        var nullable = with("type", types);
        if (keywords.get("enum") instanceof List<?> names) {
            var all = new ArrayList<Object>(names);
            all.add(Null.NULL);
            nullable = nullable.with("enum", all);
        }
        return nullable;
    }

    public void write(JsonGenerator out) throws IOException {
        writeAny(keywords, out);
    }

    private static void writeAny(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Schema schema) writeAny(schema.keywords, out);
        else if (value instanceof Map<?, ?> map) writeMap(map, out);
        else if (value instanceof List<?> list) writeList(list, out);
        else if (value instanceof Boolean truth) out.writeBoolean(truth);
        else if (value instanceof Number number) out.writeNumber(number.toString());
        else if (value instanceof RawJson raw) out.writeRawValue(raw.text());
        else if (value == Null.NULL) out.writeNull();
        else out.writeString(value.toString());
    }

    private static void writeMap(Map<?, ?> map, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var entry : map.entrySet()) {
            out.writeFieldName(entry.getKey().toString());
            writeAny(entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static void writeList(List<?> list, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var item : list) writeAny(item, out);
        out.writeEndArray();
    }

    private enum Null {
        NULL
    }
}
