package org.daftar.http.pipeline;

import java.util.concurrent.TimeUnit;

/** How many rows to take at a time, so that together they take about 20 ms: as long as others may be held up. */
final class Pace {

    static final int FEWEST = 5;
    static final int MOST = 100;

    private static final long GOAL_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private int next = 20;

    int next() {
        return next;
    }

    /** Learns from the last ones; what they waited for others counts, so that imports give way to each other. */
    void took(int rows, long nanos) {
        long fitting = rows * GOAL_NANOS / Math.max(1, nanos);
        next = (int) Math.max(FEWEST, Math.min(MOST, Math.min(fitting, 2L * next)));
    }
}
