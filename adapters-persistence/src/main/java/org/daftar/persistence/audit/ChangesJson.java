package org.daftar.persistence.audit;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact.FieldChange;
import org.jspecify.annotations.Nullable;

/** Changed fields as they are stored: {@code [["name","old","new"], …]}, null for none. */
public final class ChangesJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ChangesJson() {}

    static String write(List<FieldChange> changes) {
        var text = new StringWriter(32 + 48 * changes.size());
        try (var out = JSON.createGenerator(text)) {
            out.writeStartArray();
            for (var change : changes) {
                out.writeStartArray();
                out.writeString(change.field());
                value(out, change.before());
                value(out, change.after());
                out.writeEndArray();
            }
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    public static List<FieldChange> read(String json) {
        var changes = new ArrayList<FieldChange>();
        try (var in = JSON.createParser(json)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.START_ARRAY) {
                in.nextToken();
                var field = in.getText();
                var before = text(in.nextToken(), in.getText());
                var after = text(in.nextToken(), in.getText());
                changes.add(new FieldChange(field, before, after));
                in.nextToken();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changes;
    }

    private static Optional<String> text(JsonToken token, @Nullable String text) {
        return token == JsonToken.VALUE_NULL ? Optional.empty() : Optional.ofNullable(text);
    }

    private static void value(JsonGenerator out, Optional<String> value) throws IOException {
        if (value.isPresent()) out.writeString(value.get());
        else out.writeNull();
    }
}
