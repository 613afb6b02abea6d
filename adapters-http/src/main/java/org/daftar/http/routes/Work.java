package org.daftar.http.routes;

import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an endpoint does. Every step gets the call, and what was read from path, query and body. */
public sealed interface Work<P, B, R> {

    /**
     * Runs on a worker.
     *
     * @param oneSnapshot whether all of it sees the books as they were at one moment; what takes long sees them in pieces
     */
    record Reading<P, B, R>(Look<P, R> look, boolean oneSnapshot) implements Work<P, B, R> {}

    /**
     * @param prepare the slow part, on a worker and outside the unit of work: it may run although the unit never does
     * @param discard takes back what was prepared for a unit that came to nothing: refused, failed, rehearsed, or answered
     *     with the answer of the call it repeats; absent when there is nothing to take back
     * @param act inside the unit of work; may run twice
     * @param then after the commit: turns what was committed into the answer, or into a refusal
     */
    record Writing<P, B, X, U, R>(
            @Nullable Prepare<P, B, X> prepare, @Nullable Consumer<X> discard, Act<P, B, X, U> act, Function<U, R> then)
            implements Work<P, B, R> {}

    @FunctionalInterface
    interface Look<P, R> {
        R answer(Call call, P params);
    }

    @FunctionalInterface
    interface Write<P, B, R> {
        R answer(Call call, P params, B body);
    }

    @FunctionalInterface
    interface Prepare<P, B, X> {
        X prepare(Call call, P params, B body);
    }

    /** @param <X> what was prepared; {@link None} when nothing was */
    @FunctionalInterface
    interface Act<P, B, X, U> {
        U act(Call call, P params, B body, X prepared);
    }
}
