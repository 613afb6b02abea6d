package org.daftar.persistence.kernel;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/** What was read at a revision, for whoever reads at the same one; what was not asked for lately goes when it becomes too much. */
public final class Remembered<K, V> {

    private record Known<V>(long revision, V value) {}

    private final int most;
    private final ToIntFunction<V> weight;
    private final Map<K, Known<V>> known = new LinkedHashMap<>(16, 0.75f, true);
    private int weighs;

    /**
     * @param most that all values may weigh together
     * @param weight of a value, which never changes
     */
    public Remembered(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    public V get(K key, long revision, Supplier<V> read) {
        var before = find(key, revision);
        if (before.isPresent()) return before.get();
        var value = read.get();
        keep(key, new Known<>(revision, value));
        return value;
    }

    private synchronized Optional<V> find(K key, long revision) {
        return Optional.ofNullable(known.get(key))
                .filter(found -> found.revision() == revision)
                .map(Known::value);
    }

    private synchronized void keep(K key, Known<V> value) {
        var before = known.put(key, value);
        if (before != null) weighs -= weight.applyAsInt(before.value());
        weighs += weight.applyAsInt(value.value());
        for (Iterator<Known<V>> oldest = known.values().iterator(); weighs > most && oldest.hasNext(); ) {
            weighs -= weight.applyAsInt(oldest.next().value());
            oldest.remove();
        }
    }
}
