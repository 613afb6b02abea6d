package org.daftar.http.json;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts. */
final class TextCodec extends FromText {

    private final int min;
    private final int max;
    private final @Nullable Pattern pattern;

    TextCodec(@Nullable Text bounds, Manner manner) {
        super(manner);
        min = bounds == null ? 0 : bounds.min();
        max = bounds == null ? 1000 : bounds.max();
        pattern = bounds == null || bounds.pattern().isEmpty() ? null : Pattern.compile(bounds.pattern());
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        var length = text.length() < min || text.length() > max ? text.codePointCount(0, text.length()) : text.length();
        if (length > max) {
            faults.note("too_long", "maxLength", "has " + length + " characters. Shorten it to " + max + ".");
        } else if (length < min || (min > 0 && text.codePointCount(0, text.length()) < min)) {
            faults.note(
                    "too_short",
                    "minLength",
                    min == 1 ? "must not be empty." : "must have at least " + min + " characters.");
        } else if (min > 0 && text.isBlank()) {
            faults.note("blank", "minLength", "must not be blank.");
        } else if (pattern != null && !pattern.matcher(text).matches()) {
            faults.note("pattern", "does not have the form " + pattern + ". Write it in that form.");
        } else {
            return text;
        }
        return null;
    }

    @Override
    String text(Object value) {
        return (String) value;
    }

    @Override
    Schema schema() {
        var schema = Schema.of("string");
        if (min > 0) schema = schema.with("minLength", min);
        schema = schema.with("maxLength", max);
        if (pattern != null) return schema.with("pattern", "^(?:" + pattern + ")$");
        return min > 0 ? schema.with("pattern", "\\S") : schema;
    }

    @Override
    String wanted() {
        return "a text";
    }
}
