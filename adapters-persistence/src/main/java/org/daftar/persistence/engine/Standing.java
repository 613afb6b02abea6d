package org.daftar.persistence.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Rows as they stand in a batch: each is read once, changed in memory, and written once per batch as a whole, in key order,
 * so that writers of other databases take their locks in one order.
 */
public final class Standing<K extends Comparable<K>, V> implements BatchState {

    private static final int MOST = 2_000;

    private final Function<K, V> read;
    private final BiConsumer<K, V> write;
    private final Map<K, V> batch = new HashMap<>();
    private final Map<K, V> unit = new HashMap<>();
    private Set<K> unwritten = new HashSet<>();
    private Set<K> writtenInUnit = new HashSet<>();

    /** @param read what is stored under the key, or what stands for nothing */
    public Standing(Function<K, V> read, BiConsumer<K, V> write) {
        this.read = read;
        this.write = write;
    }

    public V get(K key) {
        var changed = unit.get(key);
        if (changed != null) return changed;
        return batch.computeIfAbsent(key, read);
    }

    /** What is stored under the key, where it was read together with others. */
    public void learn(K key, V stored) {
        batch.putIfAbsent(key, stored);
    }

    public void put(K key, V value) {
        unit.put(key, value);
    }

    @Override
    public void keepUnit() {
        batch.putAll(unit);
        unwritten.addAll(unit.keySet());
        forgetUnit();
    }

    @Override
    public void dropUnit() {
        // What an early flush wrote inside the unit went back with its savepoint.
        unwritten.addAll(writtenInUnit);
        unwritten.retainAll(batch.keySet());
        batch.keySet().retainAll(unwritten);
        forgetUnit();
    }

    @Override
    public void flush() {
        for (var key : new TreeSet<>(unwritten)) write.accept(key, get(key));
        writtenInUnit.addAll(unwritten);
        unwritten = new HashSet<>();
        for (var key : new TreeSet<>(unit.keySet())) write.accept(key, get(key));
    }

    @Override
    public boolean stored() {
        writtenInUnit = new HashSet<>();
        return unwritten.isEmpty() && unit.isEmpty() && batch.size() <= MOST;
    }

    private void forgetUnit() {
        unit.clear();
        writtenInUnit = new HashSet<>();
    }
}
