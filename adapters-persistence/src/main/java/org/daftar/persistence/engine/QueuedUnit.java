package org.daftar.persistence.engine;

import java.util.concurrent.Executor;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.jspecify.annotations.Nullable;

/** A unit on its way through the queue: run perhaps more than once, told exactly once. */
public final class QueuedUnit<T> {

    private final Unit<T> unit;
    private final @Nullable Executor lender;
    private @Nullable Outcome<T> outcome;

    QueuedUnit(Unit<T> unit, @Nullable Executor lender) {
        this.unit = unit;
        this.lender = lender;
    }

    @Nullable
    Executor lender() {
        return lender;
    }

    public boolean isRehearsal() {
        return unit.rehearsal();
    }

    /** Fails a unit that was not begun by its deadline, and tells so; it is then not run. */
    public boolean isLate() {
        if (System.nanoTime() - unit.deadlineNanos() <= 0) return false;
        fail(new Refused(new Refusal.Unavailable(
                "overloaded", "The call waited too long and was not begun. Repeat it in a moment.", 1)));
        return true;
    }

    /** Runs the work in the session; what it throws is for the batch to judge. */
    public void run(CurrentSession current, Session session) {
        outcome = new Outcome.Done<>(current.during(session, unit.work()));
    }

    public void fail(Throwable cause) {
        outcome = new Outcome.Failed<>(cause);
    }

    /** Whether the unit's effects are to be kept. */
    public boolean succeeded() {
        return outcome instanceof Outcome.Done<T>;
    }

    void tell() {
        var told = outcome;
        if (told == null) throw new IllegalStateException("A unit was neither run nor refused");
        unit.then().accept(told);
    }
}
