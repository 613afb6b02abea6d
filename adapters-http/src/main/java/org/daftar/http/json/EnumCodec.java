package org.daftar.http.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One of a few names. */
final class EnumCodec extends FromText {

    private final Map<String, Object> constants = new LinkedHashMap<>();
    private final String[] names;

    /** @param without names of constants that are not sent */
    EnumCodec(Class<?> type, Set<String> without, Manner manner) {
        super(manner);
        var all = type.getEnumConstants();
        names = new String[all.length];
        for (var i = 0; i < all.length; i++) {
            names[i] = nameOf((Enum<?>) all[i]);
            if (without.contains(names[i])) continue;
            if (constants.put(names[i], all[i]) != null) {
                throw new IllegalArgumentException(type + " has two constants that are called " + names[i]);
            }
        }
    }

    private static String nameOf(Enum<?> constant) {
        return constant instanceof JsonNamed named
                ? named.jsonName()
                : constant.name().toLowerCase(Locale.ROOT);
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        var constant = constants.get(text);
        if (constant == null) {
            faults.note("not_one_of", "enum", "must be one of " + String.join(", ", constants.keySet()) + ".");
        }
        return constant;
    }

    @Override
    String text(Object value) {
        return names[((Enum<?>) value).ordinal()];
    }

    @Override
    Schema schema() {
        return Schema.of("string").with("enum", List.copyOf(constants.keySet()));
    }

    @Override
    String wanted() {
        return "one of " + String.join(", ", constants.keySet());
    }
}
