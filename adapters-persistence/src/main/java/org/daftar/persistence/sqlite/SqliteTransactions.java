package org.daftar.persistence.sqlite;

import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daftar.model.kernel.Plane;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.kernel.Unit;
import org.jspecify.annotations.Nullable;

/** Units, snapshots and sessions over the open files. */
final class SqliteTransactions implements Transactions, Snapshots, Sessions {

    private final SqlitePlanes planes;
    private final ThreadLocal<@Nullable Plane> writing = new ThreadLocal<>();

    SqliteTransactions(SqlitePlanes planes) {
        this.planes = planes;
    }

    @Override
    public <T> T write(Plane plane, Supplier<T> work) {
        var around = writing.get();
        if (around == null) return planes.with(plane, file -> file.queue().write(inside(plane, work)));
        if (around.equals(plane)) return work.get();
        throw new IllegalStateException("A unit of " + around + " cannot write in " + plane);
    }

    @Override
    public <T> void submit(Plane plane, Unit<T> unit, Executor lender) {
        planes.with(plane, file -> {
            file.queue()
                    .submit(
                            new Unit<>(inside(plane, unit.work()), unit.rehearsal(), unit.deadlineNanos(), unit.then()),
                            lender);
            return true;
        });
    }

    @Override
    public void drain() {
        planes.drain();
    }

    @Override
    public <T> T read(Plane plane, Supplier<T> reading) {
        return planes.with(plane, file -> file.read(reading));
    }

    @Override
    public <T> T with(Plane plane, Function<Session, T> question) {
        return planes.with(plane, file -> file.read(question));
    }

    @Override
    public Session writing(Plane plane) {
        if (!plane.equals(writing.get()))
            throw new IllegalStateException("Nothing is written outside a unit of " + plane);
        var session = planes.with(plane, file -> java.util.Optional.ofNullable(file.current()));
        return session.orElseThrow();
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
