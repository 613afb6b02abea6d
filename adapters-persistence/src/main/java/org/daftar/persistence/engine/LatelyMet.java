package org.daftar.persistence.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A kind of thing of which the writer is asked again soon after it has stored or read one: its session keeps those. */
public final class LatelyMet<K, V> {

    private final int most;
    private final ToIntFunction<V> weight;

    /**
     * @param most that all may weigh together to be good for the next batch
     * @param weight of a thing, which never changes
     */
    public LatelyMet(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** A session that only reads keeps nothing. */
    public void put(Session session, K key, V value) {
        if (session.isWriting()) in(session).put(key, value);
    }

    /** Empty, too, where it is not known. */
    public Optional<V> find(Session session, K key) {
        return session.isWriting() ? Optional.ofNullable(in(session).known.get(key)) : Optional.empty();
    }

    public void remove(Session writing, K key) {
        in(writing).remove(key);
    }

    @SuppressWarnings("unchecked") // nobody else asks for what stands under this kind
    private Met in(Session writing) {
        return (Met) writing.stateOf(this, first -> new Met());
    }

    private final class Met implements Remembered {

        private final Map<K, V> known = new HashMap<>();
        private int weighs;

        void put(K key, V value) {
            weighs += weight.applyAsInt(value);
            release(known.put(key, value));
        }

        void remove(K key) {
            release(known.remove(key));
        }

        private void release(@Nullable V before) {
            if (before != null) weighs -= weight.applyAsInt(before);
        }

        @Override
        public void forget() {
            known.clear();
            weighs = 0;
        }

        @Override
        public boolean stored() {
            return weighs <= most;
        }
    }
}
