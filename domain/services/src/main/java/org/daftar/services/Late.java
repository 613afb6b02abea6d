package org.daftar.services;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is made when it is asked for first, and once: whoever keeps only a ledger does not wait for orders and salaries. */
final class Late<T> {

    private final Supplier<T> making;
    private volatile @Nullable T made;

    Late(Supplier<T> making) {
        this.making = making;
    }

    T get() {
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
