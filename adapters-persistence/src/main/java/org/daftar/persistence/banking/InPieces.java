package org.daftar.persistence.banking;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/** Rows that never change, read a piece at a time, each with a question of its own: nothing is held open, and little is held at all. */
final class InPieces<T> implements Iterator<T> {

    static final int PIECE = 1000;

    private final IntFunction<List<T>> after;
    private final ToIntFunction<T> place;
    private final ArrayDeque<T> waiting = new ArrayDeque<>(PIECE);
    private int last;
    private boolean more = true;

    /** @param after the rows after a place, as many as a piece has */
    InPieces(IntFunction<List<T>> after, ToIntFunction<T> place) {
        this.after = after;
        this.place = place;
    }

    @Override
    public boolean hasNext() {
        if (waiting.isEmpty() && more) {
            var read = after.apply(last);
            more = read.size() == PIECE;
            waiting.addAll(read);
        }
        return !waiting.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) throw new NoSuchElementException();
        var next = waiting.removeFirst();
        last = place.applyAsInt(next);
        return next;
    }
}
