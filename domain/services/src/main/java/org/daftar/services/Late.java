package org.daftar.services;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is asked for first, and once, whoever asks beside. */
final class Late<T> implements Supplier<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        var known = made;
        return known != null ? known : make();
    }

    private synchronized T make() {
        var known = made;
        if (known != null) return known;
        var first = making.get();
        made = first;
        return first;
    }
}
