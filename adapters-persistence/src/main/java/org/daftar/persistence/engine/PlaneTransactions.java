package org.daftar.persistence.engine;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daftar.model.kernel.Plane;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.jspecify.annotations.Nullable;

/** Units, snapshots and sessions over the open planes. */
public final class PlaneTransactions implements Transactions, Snapshots, Sessions {

    private final Planes<?> planes;
    private final ThreadLocal<@Nullable Plane> writing = new ThreadLocal<>();

    public PlaneTransactions(Planes<?> planes) {
        this.planes = planes;
    }

    @Override
    public <T> T write(Plane plane, Supplier<T> work) {
        var around = writing.get();
        if (around == null) return planes.with(plane, open -> open.queue().write(inside(plane, work)));
        if (around.equals(plane)) return work.get();
        throw new IllegalStateException("A unit of " + around + " cannot write in " + plane);
    }

    @Override
    public <T> void submit(Plane plane, Unit<T> unit, Executor lender) {
        var marked = new Unit<>(inside(plane, unit.work()), unit.rehearsal(), unit.deadlineNanos(), unit.then());
        // Who submits may be an event loop, on which many wait; the lender's threads may block.
        planes.whenOpen(plane, lender, open -> open.queue().submit(marked, lender), failure -> marked.then()
                .accept(new Outcome.Failed<>(failure)));
    }

    @Override
    public void drain() {
        planes.drain();
    }

    @Override
    public <T> T read(Plane plane, Supplier<T> reading) {
        return read(Patience.USUAL, plane, reading);
    }

    @Override
    public Snapshots patient() {
        return new Snapshots() {
            @Override
            public <T> T read(Plane plane, Supplier<T> reading) {
                return PlaneTransactions.this.read(Patience.LONG, plane, reading);
            }

            @Override
            public Snapshots patient() {
                return this;
            }
        };
    }

    private <T> T read(Patience patience, Plane plane, Supplier<T> reading) {
        return planes.with(
                plane,
                open -> open.current().now() != null
                        ? reading.get()
                        : open.inSnapshot(patience, session -> open.current().during(session, reading)));
    }

    @Override
    public <T> T with(Plane plane, Function<Session, T> question) {
        return planes.with(plane, open -> {
            var session = open.current().now();
            return session != null ? question.apply(session) : open.inSnapshot(question);
        });
    }

    @Override
    public Session writing(Plane plane) {
        if (!Objects.equals(plane, writing.get()))
            throw new IllegalStateException("Nothing is written outside a unit of " + plane);
        return planes.with(plane, open -> Objects.requireNonNull(open.current().now(), "A unit without a session"));
    }

    private <T> Supplier<T> inside(Plane plane, Supplier<T> work) {
        return () -> {
            writing.set(plane);
            try {
                return work.get();
            } finally {
                writing.remove();
            }
        };
    }
}
