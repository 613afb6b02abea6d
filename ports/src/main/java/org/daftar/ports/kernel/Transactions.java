package org.daftar.ports.kernel;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.Refused;

/**
 * The only way to change anything. Each plane has one writer; units of work queue for it, are run in batches, each all or
 * nothing, and are answered after the commit that holds them.
 *
 * <p>A unit may be run twice (when another unit's failure ended the whole batch), so it acts only through ports and
 * returns its answer as a value. Inside it every port, queries too, sees the unit's own writes.
 */
public interface Transactions {

    /**
     * Runs the work and returns after its commit; the calling thread leads the batch when nobody else does. Inside a
     * unit of the same plane the work joins it.
     *
     * @throws Refused as the work refused, or with {@code Unavailable} when nothing was done and the call may be repeated
     * @throws IllegalStateException inside a unit of another plane
     */
    <T> T write(Plane plane, Supplier<T> work);

    default <T> T write(Caller caller, Supplier<T> work) {
        return write(caller.books(), work);
    }

    /** As a caller who has the permission. */
    default <T> T write(Caller caller, Permission needed, Supplier<T> work) {
        return write(caller, () -> {
            caller.require(needed);
            return work.get();
        });
    }

    /**
     * Queues the unit and returns at once. When nobody leads, the lender's thread does, and when the books are not open
     * yet, it opens them; the outcome is told on that thread, which it must not block.
     *
     * @throws Refused with {@code Unavailable} when the queue is full
     */
    <T> void submit(Plane plane, Unit<T> unit, Executor lender);

    /** Stops taking units, finishes and answers those already queued, and returns when the last is answered. */
    void drain();
}
