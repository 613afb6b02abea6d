package org.daftar.http.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a record from the texts of a path and a query. */
final class ParamsReading extends Faults {

    private String place = "";

    private ParamsReading() {}

    static Object read(Plan plan, Function<String, @Nullable List<String>> valuesOf) {
        var reading = new ParamsReading();
        var parts = plan.parts();
        var values = new @Nullable Object[parts.size()];
        for (var i = 0; i < values.length; i++) values[i] = reading.value(parts.get(i), valuesOf);
        if (reading.any()) throw reading.refused();
        return plan.make(values);
    }

    private @Nullable Object value(Part part, Function<String, @Nullable List<String>> valuesOf) {
        var texts = valuesOf.apply(part.paramName());
        place = part.paramName();
        if (texts == null || texts.isEmpty() || (texts.size() == 1 && part.isNone(texts.get(0))))
            return part.absent(this);
        var value = part.codec() instanceof ListCodec list ? items(list, texts) : single(part.codec(), texts);
        return value == null ? null : part.present(value);
    }

    private @Nullable Object single(Codec codec, List<String> texts) {
        if (texts.size() == 1) return codec.parse(texts.get(0), this);
        note("too_many", "is given " + texts.size() + " times. Give it once.");
        return null;
    }

    private @Nullable Object items(ListCodec list, List<String> texts) {
        if (!list.isCounted(texts.size(), this)) return null;
        var name = place;
        var values = new ArrayList<Object>();
        for (var i = 0; i < texts.size(); i++) {
            place = name + "[" + i + "]";
            var value = list.items().parse(texts.get(i), this);
            if (value != null) values.add(value);
        }
        place = name;
        return List.copyOf(values);
    }

    @Override
    String place() {
        return place;
    }
}
