package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Any JSON value at all. */
final class RawCodec extends Codec {

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        return in.copy();
    }

    @Override
    Object parse(String text, Faults faults) {
        return new RawJson(text);
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeRawValue(((RawJson) value).text());
    }

    @Override
    Schema schema() {
        return Schema.any();
    }

    @Override
    String wanted() {
        return "any JSON value";
    }
}
