package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.daftar.model.kernel.Particulars;
import org.jspecify.annotations.Nullable;

/** Facts by name. Told and never asked for. */
final class ParticularsCodec extends Codec {

    private final DecimalCodec decimals;

    ParticularsCodec(NumberForm numbers) {
        decimals = new DecimalCodec(numbers, null);
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        return in.wrongType(wanted());
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        faults.note("wrong_type", "type", "must be " + wanted() + ".");
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (var fact : ((Particulars) value).facts().entrySet()) {
            out.writeFieldName(fact.getKey());
            writeFact(fact.getValue(), out);
        }
        out.writeEndObject();
    }

    private void writeFact(Object fact, JsonGenerator out) throws IOException {
        if (fact instanceof Particulars) write(fact, out);
        else if (fact instanceof List<?> list) writeAll(list, out);
        else if (fact instanceof BigDecimal) decimals.write(fact, out);
        else if (fact instanceof Number whole) out.writeNumber(whole.longValue());
        else out.writeString(fact.toString());
    }

    private void writeAll(List<?> facts, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var fact : facts) writeFact(fact, out);
        out.writeEndArray();
    }

    @Override
    Schema schema() {
        return Schema.of("object");
    }

    @Override
    String wanted() {
        return "left out";
    }
}
