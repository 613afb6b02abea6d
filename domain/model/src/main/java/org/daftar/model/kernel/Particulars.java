package org.daftar.model.kernel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Facts by name, in the order they are told: what is short, by how much, where. Each is a text, a whole number, an exact
 * decimal, an id, or a list of such facts.
 */
public record Particulars(Map<String, Object> facts) {

    public static final Particulars NONE = new Particulars(Map.of());

    public Particulars {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        facts.values().forEach(Particulars::requireKnown);
    }

    public static Particulars of(String name, Object fact) {
        return NONE.and(name, fact);
    }

    public Particulars and(String name, Object fact) {
        var more = new LinkedHashMap<>(facts);
        more.put(name, fact);
        return new Particulars(more);
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    private static void requireKnown(Object fact) {
        if (fact instanceof List<?> list) list.forEach(Particulars::requireKnown);
        else if (!(fact instanceof String
                || fact instanceof Long
                || fact instanceof Integer
                || fact instanceof BigDecimal
                || fact instanceof UUID
                || fact instanceof Particulars)) {
            throw new IllegalArgumentException("Not a fact to tell: " + fact.getClass());
        }
    }
}
