package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One pass over one body. Broken JSON ends it; every other fault is noted and the reading goes on. */
final class Reading extends Faults {

    private final JsonFactory json;
    private final JsonParser parser;

    private Reading(JsonFactory json, JsonParser parser) {
        this.json = json;
        this.parser = parser;
    }

    static Object read(JsonFactory json, Plan plan, byte[] body) {
        try (var parser = json.createParser(body)) {
            return new Reading(json, parser).read(plan, body);
        } catch (IOException e) {
            throw new UncheckedIOException("Bytes in memory cannot be read", e);
        }
    }

    private Object read(Plan plan, byte[] body) throws IOException {
        @Nullable Object value = null;
        try {
            if (isUtf8(body) && parser.nextToken() != null) {
                value = plan.read(this);
                if (parser.nextToken() != null)
                    noteOfBody("malformed_json", "must be one JSON object with nothing behind it.");
            } else {
                noteOfBody("malformed_json", "must be a JSON object in UTF-8.");
            }
        } catch (JsonProcessingException broken) {
            noteBroken(broken);
        }
        if (value == null || any()) throw refused();
        return value;
    }

    /** JSON text has no zero bytes; where one of the first is zero, the parser would guess at UTF-16 or UTF-32. */
    private static boolean isUtf8(byte[] body) {
        for (var i = 0; i < Math.min(4, body.length); i++) {
            if (body[i] == 0 || body[i] == (byte) 0xFE || body[i] == (byte) 0xFF) return false;
        }
        return true;
    }

    private void noteBroken(JsonProcessingException broken) {
        var context = parser.getParsingContext();
        var where = broken.getLocation();
        if (broken instanceof StreamConstraintsException) {
            if (context.getNestingDepth() >= Shapes.MAX_DEPTH) {
                note("too_deep", "is nested deeper than " + Shapes.MAX_DEPTH + " levels. Flatten it.");
            } else {
                noteOfBody("number_form", "has a number or name of absurd length. Shorten it.");
            }
        } else if (broken.getOriginalMessage().startsWith("Duplicate field")) {
            note("duplicate_key", "is given twice. Send it once.");
        } else {
            var at = where == null ? "" : ": look at line " + where.getLineNr() + ", column " + where.getColumnNr();
            noteOfBody("malformed_json", "is not valid JSON" + at + ".");
        }
    }

    JsonToken token() {
        return parser.currentToken();
    }

    @Nullable
    JsonToken next() throws IOException {
        return parser.nextToken();
    }

    /** The name of the next field, whose value is then current; null at the end of the object. */
    @Nullable
    String nextField() throws IOException {
        var name = parser.nextFieldName();
        if (name != null) parser.nextToken();
        return name;
    }

    String text() throws IOException {
        return parser.getText();
    }

    boolean hasPlainNumber() throws IOException {
        var plain = Numbers.isPlain(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
        if (!plain) note("number_form", Numbers.SAYING);
        return plain;
    }

    BigDecimal decimal() throws IOException {
        return new BigDecimal(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    @Nullable
    Object wrongType(String wanted) throws IOException {
        note("wrong_type", "type", "must be " + wanted + ", not " + described(token()) + ".");
        skip();
        return null;
    }

    private static String described(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "a truth value";
            default -> "null";
        };
    }

    /** Passes over the current value; what is in it must be sound all the same. */
    void skip() throws IOException {
        var depth = 0;
        do {
            var token = token();
            if (token.isStructStart()) depth++;
            else if (token.isStructEnd()) depth--;
            else isSound(token);
            if (depth > 0) parser.nextToken();
        } while (depth > 0);
    }

    @Nullable
    RawJson copy() throws IOException {
        var sound = true;
        var copy = new StringWriter();
        try (var out = json.createGenerator(copy)) {
            var depth = 0;
            do {
                var token = token();
                if (token.isStructStart()) depth++;
                else if (token.isStructEnd()) depth--;
                else if (!isSound(token)) sound = false;
                if (sound) copyToken(token, out);
                if (depth > 0) parser.nextToken();
            } while (depth > 0);
            if (!sound) out.disable(JsonGenerator.Feature.AUTO_CLOSE_JSON_CONTENT);
        }
        return sound ? new RawJson(copy.toString()) : null;
    }

    /** Numbers digit for digit: read as doubles they would come back as others. */
    private void copyToken(JsonToken token, JsonGenerator out) throws IOException {
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            out.writeNumber(parser.getText());
        } else {
            out.copyCurrentEvent(parser);
        }
    }

    private boolean isSound(JsonToken token) throws IOException {
        if (token.isNumeric()) return hasPlainNumber();
        if (token != JsonToken.VALUE_STRING && token != JsonToken.FIELD_NAME) return true;
        var clean = Strings.isClean(parser.getText());
        if (!clean) note("bad_character", FromText.BAD_CHARACTER);
        return clean;
    }

    /** For a field no record knows; the names that are known are sound. */
    void judgeName(String name) {
        if (!Strings.isClean(name)) note("bad_character", FromText.BAD_CHARACTER);
    }

    @Override
    String place() {
        var place = new StringBuilder();
        append(parser.getParsingContext(), place);
        return place.toString();
    }

    private static void append(@Nullable JsonStreamContext context, StringBuilder place) {
        if (context == null) return;
        append(context.getParent(), place);
        if (context.inArray() && context.hasCurrentIndex()) {
            place.append('[').append(context.getCurrentIndex()).append(']');
        } else if (context.inObject() && context.getCurrentName() != null) {
            if (place.length() > 0) place.append('.');
            place.append(shown(context.getCurrentName()));
        }
    }
}
