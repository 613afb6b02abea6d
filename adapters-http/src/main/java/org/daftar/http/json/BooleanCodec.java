package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Truth values. */
final class BooleanCodec extends Codec {

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        var token = in.token();
        if (token == JsonToken.VALUE_TRUE) return true;
        return token == JsonToken.VALUE_FALSE ? (Object) false : in.wrongType(wanted());
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        if (text.equals("true")) return true;
        if (text.equals("false")) return false;
        faults.note("wrong_type", "type", "must be " + wanted() + ".");
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeBoolean((Boolean) value);
    }

    @Override
    Schema schema() {
        return Schema.of("boolean");
    }

    @Override
    String wanted() {
        return "true or false";
    }
}
