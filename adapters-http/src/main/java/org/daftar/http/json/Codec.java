package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How the values of one kind of component are read, written and described. */
abstract class Codec {

    /**
     * Reads the value whose first token is the current one, and ends on its last token.
     *
     * @return null after the faults of the value have been noted
     */
    abstract @Nullable Object read(Reading in) throws IOException;

    /** Reads the same from the text of a parameter or a default. */
    abstract @Nullable Object parse(String text, Faults faults);

    abstract void write(Object value, JsonGenerator out) throws IOException;

    abstract Schema schema();

    /** Of lists, that of their items. */
    Codec innermost() {
        return this;
    }

    /** What to send, as it follows "must be" or "give": {@code "a date as YYYY-MM-DD"}. */
    abstract String wanted();
}
