package org.daftar.persistence.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queue of one plane. At any moment at most one thread leads: it takes what has gathered, up to the size of a batch,
 * runs it, tells the outcomes, and goes on until nothing is left. The size of a batch comes from the load, never from a
 * timer. A blocking writer leads until its own unit is answered, then hands over.
 */
public final class WriteQueue {

    private static final Logger LOG = LoggerFactory.getLogger(WriteQueue.class);
    private static final int CAPACITY = 10_000;

    private final Batch batch;
    private final int batchSize;
    private final Object lock = new Object();
    private final ArrayDeque<QueuedUnit<?>> queue = new ArrayDeque<>();
    private boolean led;
    private boolean closed;

    public WriteQueue(Batch batch, int batchSize) {
        this.batch = batch;
        this.batchSize = batchSize;
    }

    /** Runs the work in this thread's turn and returns after its commit. */
    public <T> T write(Supplier<T> work) {
        var answer = new CompletableFuture<Outcome<T>>();
        var unit = new Unit<>(work, false, System.nanoTime() + Long.MAX_VALUE / 2, answer::complete);
        if (enqueue(new QueuedUnit<>(unit, null))) lead(answer);
        var outcome = answer.join();
        if (outcome instanceof Outcome.Done<T> done) return done.answer();
        var cause = ((Outcome.Failed<T>) outcome).cause();
        if (cause instanceof RuntimeException exception) throw exception;
        if (cause instanceof Error error) throw error;
        throw new IllegalStateException(cause);
    }

    public <T> void submit(Unit<T> unit, Executor lender) {
        if (!enqueue(new QueuedUnit<>(unit, lender))) return;
        try {
            lender.execute(() -> lead(null));
        } catch (RuntimeException noThread) {
            LOG.warn("No thread to lead a batch; this caller's leads", noThread);
            lead(null);
        }
    }

    /** Refuses new units from now on. */
    void close() {
        synchronized (lock) {
            closed = true;
        }
    }

    /** Refuses new units; returns when those already queued are answered. */
    public void drain() throws InterruptedException {
        synchronized (lock) {
            closed = true;
            while (led || !queue.isEmpty()) lock.wait(100);
        }
    }

    public boolean isIdle() {
        synchronized (lock) {
            return !led && queue.isEmpty();
        }
    }

    /** Whether the caller has to see to it that somebody leads. */
    private boolean enqueue(QueuedUnit<?> unit) {
        synchronized (lock) {
            if (closed) throw refused("shutting_down", "The service is shutting down. Repeat the call in a moment.");
            if (queue.size() >= CAPACITY)
                throw refused("overloaded", "Too many writes are waiting. Repeat the call in a moment.");
            queue.add(unit);
            if (led) return false;
            led = true;
            return true;
        }
    }

    private void lead(@Nullable CompletableFuture<?> own) {
        while (true) {
            var units = take();
            if (units.isEmpty()) return;
            run(units);
            if (own != null && own.isDone() && handOver()) return;
        }
    }

    private List<QueuedUnit<?>> take() {
        synchronized (lock) {
            var units = new ArrayList<QueuedUnit<?>>(Math.min(queue.size(), batchSize));
            while (units.size() < batchSize && !queue.isEmpty()) units.add(queue.remove());
            if (units.isEmpty()) {
                led = false;
                lock.notifyAll();
            }
            return units;
        }
    }

    private void run(List<QueuedUnit<?>> units) {
        try {
            batch.run(units);
        } catch (RuntimeException | Error bug) {
            // The batch promises to judge every failure itself; whatever escapes it must still be told to everyone.
            units.forEach(unit -> unit.fail(bug));
        }
        for (var unit : units) {
            try {
                unit.tell();
            } catch (RuntimeException | Error deaf) {
                LOG.error("The outcome of a unit could not be told", deaf);
            }
        }
    }

    /** Lets a lender's thread go on, if the next unit brought one; a blocking writer's thread stays when none did. */
    private boolean handOver() {
        Executor lender;
        synchronized (lock) {
            var next = queue.peek();
            if (next == null || next.lender() == null) return false;
            lender = next.lender();
        }
        try {
            lender.execute(() -> lead(null));
            return true;
        } catch (RuntimeException noThread) {
            return false;
        }
    }

    private static Refused refused(String code, String message) {
        return new Refused(new Refusal.Unavailable(code, message, 1));
    }
}
