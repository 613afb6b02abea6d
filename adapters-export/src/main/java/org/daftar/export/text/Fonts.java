package org.daftar.export.text;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;

/**
 * The typefaces of all documents. Reading them costs a hundred times as much as a page, and a font serves one thread at a
 * time: so a set is lent, and comes back. There are never more sets than were needed at once.
 */
public final class Fonts {

    private final Queue<Set> idle = new ConcurrentLinkedQueue<>();

    public record Set(Typeface regular, Typeface bold) {}

    public <T> T lend(Function<Set, T> work) {
        var taken = idle.poll();
        var set = taken != null ? taken : new Set(Typeface.noto("Regular"), Typeface.noto("Bold"));
        // A set on which something failed is not lent again: nobody knows in which state its streams are.
        var result = work.apply(set);
        idle.add(set);
        return result;
    }
}
