package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decimal numbers, exactly as they were written: no double is ever involved. */
final class DecimalCodec extends Codec {

    private final NumberForm form;
    private final int decimals;
    private final int digits;
    private final boolean positive;
    private final boolean nonNegative;
    private final long most;

    DecimalCodec(NumberForm form, @Nullable Decimals bounds) {
        this.form = form;
        decimals = bounds == null ? 6 : bounds.max();
        digits = bounds == null ? 15 : bounds.digits();
        positive = bounds != null && bounds.positive();
        nonNegative = bounds != null && bounds.nonNegative();
        most = bounds == null ? Long.MAX_VALUE : bounds.most();
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        var token = in.token();
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return in.hasPlainNumber() ? judged(in.decimal(), in) : null;
        }
        if (form != NumberForm.NUMBER && token == JsonToken.VALUE_STRING) return parse(in.text(), in);
        return in.wrongType(wanted());
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        if (!Numbers.isJsonNumber(text)) {
            faults.note("wrong_type", "type", "must be " + wanted() + ".");
            return null;
        }
        if (!Numbers.isPlain(text.toCharArray(), 0, text.length())) {
            faults.note("number_form", Numbers.SAYING);
            return null;
        }
        return judged(new BigDecimal(text), faults);
    }

    private @Nullable Object judged(BigDecimal number, Faults faults) {
        if (number.precision() - number.scale() > digits) {
            faults.note("out_of_range", "maximum", "must have at most " + digits + " digits before the point.");
        } else if (number.scale() > decimals && number.stripTrailingZeros().scale() > decimals) {
            faults.note(
                    "too_many_decimals",
                    "multipleOf",
                    "must have at most " + decimals + " decimals. Round it before sending.");
        } else if (positive && number.signum() <= 0) {
            faults.note("out_of_range", "exclusiveMinimum", "must be greater than zero.");
        } else if (nonNegative && number.signum() < 0) {
            faults.note("out_of_range", "minimum", "must not be negative.");
        } else if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            faults.note("out_of_range", "maximum", "must be at most " + most + ".");
        } else {
            return number;
        }
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        var number = (BigDecimal) value;
        switch (form) {
            case NUMBER -> out.writeNumber(number.toPlainString());
            case STRING -> out.writeString(number.toPlainString());
            case SHORTEST_STRING -> out.writeString(number.stripTrailingZeros().toPlainString());
        }
    }

    @Override
    Schema schema() {
        var schema = form == NumberForm.NUMBER
                ? Schema.of("number")
                : new Schema(Map.of("type", List.of("string", "number")))
                        .with("pattern", "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$");
        if (positive) schema = schema.with("exclusiveMinimum", 0);
        else if (nonNegative) schema = schema.with("minimum", 0);
        if (most < Long.MAX_VALUE) schema = schema.with("maximum", most);
        // Not as multipleOf: validators that reckon in doubles find that 46.84 is no multiple of 0.000001.
        return schema.with("x-most-decimals", decimals);
    }

    @Override
    String wanted() {
        return form == NumberForm.NUMBER ? "a number like 12.50, without quotes" : "a decimal number like \"12.50\"";
    }
}
