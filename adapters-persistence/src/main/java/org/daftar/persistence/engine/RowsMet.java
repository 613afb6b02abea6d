package org.daftar.persistence.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows that are read once, however often they are asked for: those not met yet by one question together. */
public final class RowsMet<K, R> {

    private final Function<List<K>, List<R>> read;
    private final Function<R, K> key;
    private final Map<K, R> known = new HashMap<>();

    public RowsMet(Function<List<K>, List<R>> read, Function<R, K> key) {
        this.read = read;
        this.key = key;
    }

    /** Those that are there. */
    public Map<K, R> among(Collection<K> keys) {
        var unknown = new ArrayList<K>();
        for (var each : keys) if (!known.containsKey(each)) unknown.add(each);
        if (!unknown.isEmpty()) read.apply(unknown).forEach(row -> known.put(key.apply(row), row));
        var found = new HashMap<K, R>();
        for (var each : keys) {
            var row = known.get(each);
            if (row != null) found.put(each, row);
        }
        return found;
    }

    public @Nullable R one(K asked) {
        var met = known.get(asked);
        return met != null ? met : among(List.of(asked)).get(asked);
    }

    public int size() {
        return known.size();
    }

    public void forget() {
        known.clear();
    }
}
