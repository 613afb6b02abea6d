package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists, in the order sent. */
final class ListCodec extends Codec {

    private final Codec items;
    private final int min;
    private final int max;

    ListCodec(Codec items, @Nullable Items bounds) {
        this(items, bounds == null ? 0 : bounds.min(), bounds == null ? 1000 : bounds.max());
    }

    ListCodec(Codec items, int min, int max) {
        this.items = items;
        this.min = min;
        this.max = max;
    }

    @Override
    Codec innermost() {
        return items.innermost();
    }

    Codec items() {
        return items;
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) return in.wrongType(wanted());
        var values = new ArrayList<Object>();
        var count = 0;
        var sound = true;
        while (in.next() != JsonToken.END_ARRAY) {
            count++;
            if (count > max) {
                in.skip();
                continue;
            }
            var value = in.token() == JsonToken.VALUE_NULL ? missing(in) : items.read(in);
            if (value == null) sound = false;
            else values.add(value);
        }
        return isCounted(count, in) && sound ? List.copyOf(values) : null;
    }

    private @Nullable Object missing(Faults faults) {
        faults.note("required", "must not be null: give " + items.wanted() + ", or leave the item out.");
        return null;
    }

    boolean isCounted(int count, Faults faults) {
        if (count > max) faults.note("too_many", "maxItems", "has " + count + " items. Send at most " + max + ".");
        else if (count < min) faults.note("too_few", "minItems", "has " + count + " items. Send at least " + min + ".");
        return count >= min && count <= max;
    }

    /** Only the empty list has a text; other lists come as repeated parameters. */
    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        if (text.equals("[]")) return List.of();
        faults.note("wrong_type", "type", "must be " + wanted() + ".");
        return null;
    }

    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        out.writeStartArray();
        for (var item : (List<?>) value) items.write(item, out);
        out.writeEndArray();
    }

    @Override
    Schema schema() {
        var schema = Schema.arrayOf(items.schema());
        if (min > 0) schema = schema.with("minItems", min);
        return schema.with("maxItems", max);
    }

    @Override
    String wanted() {
        return "a list";
    }
}
