package org.daftar.persistence.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/**
 * What a batch adds to rows of sums. Merged in memory, so that a busy row is written once per batch; written in key order,
 * so that writers of other databases take their locks in one order.
 */
public final class PendingSums<K extends Comparable<K>, V> implements BatchState {

    private final BinaryOperator<V> plus;
    private final BiConsumer<K, V> write;
    private Map<K, V> batch = new HashMap<>();
    private Map<K, V> unit = new HashMap<>();
    private Map<K, V> flushedInUnit = new HashMap<>();

    /** @param write adds to what is stored under the key */
    public PendingSums(BinaryOperator<V> plus, BiConsumer<K, V> write) {
        this.plus = plus;
        this.write = write;
    }

    public void add(K key, V more) {
        unit.merge(key, more, plus);
    }

    @Override
    public void keepUnit() {
        unit.forEach((key, sums) -> batch.merge(key, sums, plus));
        unit = new HashMap<>();
        flushedInUnit = new HashMap<>();
    }

    @Override
    public void dropUnit() {
        flushedInUnit.forEach((key, sums) -> batch.merge(key, sums, plus));
        unit = new HashMap<>();
        flushedInUnit = new HashMap<>();
    }

    @Override
    public void flush() {
        if (batch.isEmpty() && unit.isEmpty()) return;
        var pending = new TreeMap<>(batch);
        unit.forEach((key, sums) -> pending.merge(key, sums, plus));
        pending.forEach(write);
        batch.forEach((key, sums) -> flushedInUnit.merge(key, sums, plus));
        batch = new HashMap<>();
        unit = new HashMap<>();
    }
}
