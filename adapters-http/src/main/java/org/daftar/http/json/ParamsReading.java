package org.daftar.http.json;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a record from texts: of a path and a query, or of a form. */
final class ParamsReading extends Faults {

    private String place = "";

    private final Function<Part, String> names;

    private ParamsReading(Function<Part, String> names) {
        this.names = names;
    }

    /** @param names what each part is called there */
    static Object read(Plan plan, Function<Part, String> names, Function<String, @Nullable List<String>> valuesOf) {
        var reading = new ParamsReading(names);
        var parts = plan.parts();
        var values = new @Nullable Object[parts.size()];
        for (var i = 0; i < values.length; i++) values[i] = reading.value(parts.get(i), valuesOf);
        if (reading.any()) throw reading.refused();
        return plan.make(values);
    }

    private @Nullable Object value(Part part, Function<String, @Nullable List<String>> valuesOf) {
        place = names.apply(part);
        var texts = valuesOf.apply(place);
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
