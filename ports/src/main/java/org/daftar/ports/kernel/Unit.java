package org.daftar.ports.kernel;

import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A unit of work: all of it happens or none.
 *
 * @param rehearsal run it like any other, then undo it: the answer is what would have happened
 * @param deadlineNanos on {@link System#nanoTime}; a unit not begun by then is answered {@code Unavailable}, unexecuted
 * @param then told once, after the commit
 */
public record Unit<T>(Supplier<T> work, boolean rehearsal, long deadlineNanos, Consumer<Outcome<T>> then) {

    public sealed interface Outcome<T> {

        record Done<T>(T answer) implements Outcome<T> {}

        /** Nothing of the unit remains: a {@code Refused}, or the failure itself. */
        record Failed<T>(Throwable cause) implements Outcome<T> {}
    }
}
