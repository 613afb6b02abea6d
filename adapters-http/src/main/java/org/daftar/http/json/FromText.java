package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Values whose JSON form is a string. */
abstract class FromText extends Codec {

    static final String BAD_CHARACTER = "must not contain the character U+0000 or half of a surrogate pair. Remove it.";

    private final boolean trims;

    FromText(Manner manner) {
        trims = manner.has(Manner.Habit.TRIMS_TEXTS);
    }

    /** @return null after noting why the text is not such a value */
    abstract @Nullable Object of(String text, Faults faults);

    abstract String text(Object value);

    @Override
    final @Nullable Object read(Reading in) throws IOException {
        return in.token() == JsonToken.VALUE_STRING ? parse(in.text(), in) : in.wrongType(wanted());
    }

    @Override
    final @Nullable Object parse(String text, Faults faults) {
        if (Strings.isClean(text)) return of(trims ? text.strip() : text, faults);
        faults.note("bad_character", BAD_CHARACTER);
        return null;
    }

    @Override
    final void write(Object value, JsonGenerator out) throws IOException {
        out.writeString(text(value));
    }
}
