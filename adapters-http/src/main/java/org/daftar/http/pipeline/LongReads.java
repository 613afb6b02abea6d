package org.daftar.http.pipeline;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.daftar.model.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Readings that take long: of one tenant one at a time, the others of that tenant wait; tenants take turns. */
final class LongReads {

    private static final int WAITING = 8;

    private final Executor threads;

    /** Those that wait, of tenants of whom one is read or has its turn coming. */
    private final Map<Object, Queue<Runnable>> lines = new HashMap<>();

    /** @param threads as many tenants at once, and bounded */
    LongReads(Executor threads) {
        this.threads = threads;
    }

    /** @throws Refused unavailable when too much waits already */
    synchronized void add(Object tenant, Runnable reading) {
        var line = lines.get(tenant);
        if (line != null) {
            if (line.size() == WAITING) throw Workers.overloaded();
            line.add(reading);
            return;
        }
        Workers.submit(threads, () -> run(tenant, reading));
        lines.put(tenant, new ArrayDeque<>());
    }

    private void run(Object tenant, Runnable reading) {
        try {
            reading.run();
        } finally {
            next(tenant);
        }
    }

    private void next(Object tenant) {
        var reading = following(tenant);
        if (reading == null) return;
        try {
            threads.execute(() -> run(tenant, reading));
        } catch (RejectedExecutionException full) {
            // Then this thread has the turn.
            run(tenant, reading);
        }
    }

    private synchronized @Nullable Runnable following(Object tenant) {
        var line = lines.get(tenant);
        var reading = line == null ? null : line.poll();
        if (reading == null) lines.remove(tenant);
        return reading;
    }
}
