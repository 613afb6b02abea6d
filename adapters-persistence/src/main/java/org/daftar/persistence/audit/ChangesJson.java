package org.daftar.persistence.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daftar.model.audit.Fact.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * Changed fields as they are stored: {@code [["name","old","new"], …]}, null for none. Personal values stand apart in a text
 * of the same form, and {@code ["name"]} in their place.
 */
public final class ChangesJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ChangesJson() {}

    static String write(List<FieldChange> changes) {
        return write(changes, change -> !change.personal());
    }

    /** Empty when nothing is personal. */
    static Optional<String> personal(List<FieldChange> changes) {
        var personal = changes.stream().filter(FieldChange::personal).toList();
        return personal.isEmpty() ? Optional.empty() : Optional.of(write(personal, change -> true));
    }

    private static String write(List<FieldChange> changes, Predicate<FieldChange> withValues) {
        var text = new StringWriter(32 + 48 * changes.size());
        try (var out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (var change : changes) {
                out.writeStartArray();
                out.writeString(change.field());
                if (withValues.test(change)) {
                    value(out, change.before());
                    value(out, change.after());
                }
                out.writeEndArray();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static List<FieldChange> read(String json) {
        return read(json, Optional.empty());
    }

    /** @param personal the values that stand apart; without them the changes are told without values */
    static List<FieldChange> read(String json, Optional<String> personal) {
        var apart = personal.map(
                        text -> read(text).stream().collect(Collectors.toMap(FieldChange::field, Function.identity())))
                .orElse(Map.of());
        var changes = new ArrayList<FieldChange>();
        try (var in = JSON.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                in.nextToken();
                changes.add(change(in.getText(), in, apart));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static FieldChange change(String field, JsonParser in, Map<String, FieldChange> apart) throws IOException {
        var token = in.nextToken();
        if (token == JsonToken.END_ARRAY) {
            var values = apart.get(field);
            return values == null
                    ? new FieldChange(field, Optional.empty(), Optional.empty(), true)
                    : new FieldChange(field, values.before(), values.after(), true);
        }
        var before = text(token, in.getText());
        var after = text(in.nextToken(), in.getText());
        in.nextToken();
        return new FieldChange(field, before, after);
    }

    private static Optional<String> text(JsonToken token, @Nullable String text) {
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.ofNullable(text);
    }

    private static void value(JsonGenerator out, Optional<String> value) throws IOException {
        if (value.isPresent()) out.writeString(value.get());
        else out.writeNull();
    }
}
