package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Whole numbers of 32 or 64 bits: digits only, so 1.0 is not one. */
final class WholeCodec extends Codec {

    private final boolean isInt;
    private final long min;
    private final long max;

    WholeCodec(boolean isInt, @Nullable Range range) {
        this.isInt = isInt;
        min = Math.max(range == null ? Long.MIN_VALUE : range.min(), isInt ? Integer.MIN_VALUE : Long.MIN_VALUE);
        max = Math.min(range == null ? Long.MAX_VALUE : range.max(), isInt ? Integer.MAX_VALUE : Long.MAX_VALUE);
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        var token = in.token();
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            if (in.hasPlainNumber()) in.note("wrong_type", "type", "must be " + wanted() + " without a decimal point.");
            return null;
        }
        if (token != JsonToken.VALUE_NUMBER_INT) return in.wrongType(wanted());
        return in.hasPlainNumber() ? parse(in.text(), in) : null;
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        if (!Numbers.isJsonNumber(text) || text.indexOf('.') >= 0) {
            faults.note("wrong_type", "type", "must be " + wanted() + ".");
            return null;
        }
        try {
            var number = Long.parseLong(text);
            if (number >= min && number <= max) return isInt ? (Object) (int) number : (Object) number;
        } catch (NumberFormatException beyond64Bits) {
            // Answered like any other number that is too large.
        }
        var rule = new BigDecimal(text).compareTo(BigDecimal.valueOf(min)) < 0 ? "minimum" : "maximum";
        faults.note("out_of_range", rule, "must be between " + min + " and " + max + ".");
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeNumber(((Number) value).longValue());
    }

    @Override
    Schema schema() {
        var schema = Schema.of("integer").with("format", isInt ? "int32" : "int64");
        if (min > (isInt ? Integer.MIN_VALUE : Long.MIN_VALUE)) schema = schema.with("minimum", min);
        return max < (isInt ? Integer.MAX_VALUE : Long.MAX_VALUE) ? schema.with("maximum", max) : schema;
    }

    @Override
    String wanted() {
        return "a whole number";
    }
}
