package org.daftar.http.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import org.daftar.model.kernel.Refusal;
import org.jspecify.annotations.Nullable;

/** A list of rows: what is wrong inside one of them is that row's own matter. */
final class RowsCodec extends Codec {

    private final Plan row;
    private final ListCodec list;

    RowsCodec(Plan row) {
        this.row = row;
        list = new ListCodec(row, 1, Rows.MOST);
    }

    @Override
    @Nullable
    Object read(Reading in) throws IOException {
        if (in.token() != JsonToken.START_ARRAY) return in.wrongType(wanted());
        var rows = new ArrayList<Row>();
        int count = 0;
        while (in.next() != JsonToken.END_ARRAY) {
            if (++count > Rows.MOST) in.skip();
            else rows.add(one(in));
        }
        return list.isCounted(count, in) ? rows : null;
    }

    private Row one(Reading in) throws IOException {
        int before = in.count();
        var place = in.place();
        var content = in.token() == JsonToken.VALUE_NULL ? in.wrongType(row.wanted()) : row.read(in);
        var flaws = in.takeSince(before, place);
        return content instanceof Record sound && flaws.isEmpty()
                ? new Row.Sound(sound)
                : new Row.Flawed(Refusal.Invalid.of(flaws));
    }

    @Override
    Codec innermost() {
        return row;
    }

    @Override
    @Nullable
    Object parse(String text, Faults faults) {
        return list.parse(text, faults);
    }

    /** Rows are sent, never shown. */
    @Override
    void write(Object value, JsonGenerator out) throws IOException {
        throw new IllegalStateException("Rows are sent, never shown");
    }

    @Override
    Schema schema() {
        return list.schema();
    }

    @Override
    String wanted() {
        return "a list of rows";
    }
}
