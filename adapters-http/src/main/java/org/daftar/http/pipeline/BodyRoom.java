package org.daftar.http.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of bodies that are still arriving is held at once, of all callers together. Nobody knows yet who they are: without a bound,
 * whoever begins many and ends none would fill the memory.
 */
public final class BodyRoom {

    /** So much of each body needs no room: what is sent all day is shorter, and goes on being taken. */
    static final int SMALL = 16 << 10;

    /** The largest bodies that any address takes still fit. */
    private static final long LEAST = 64L << 20;

    private static final Duration USUAL_PATIENCE = Duration.ofMinutes(1);

    private final long most;
    private final Duration patience;
    private final AtomicLong taken = new AtomicLong();

    /** @param patience how long a body that takes room may take to arrive: who sends a byte now and then would keep it for ever */
    public BodyRoom(long most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    public static BodyRoom ofHeap() {
        return new BodyRoom(Math.max(LEAST, Runtime.getRuntime().maxMemory() / 8), USUAL_PATIENCE);
    }

    Duration patience() {
        return patience;
    }

    boolean take(long bytes) {
        if (taken.addAndGet(bytes) <= most) return true;
        taken.addAndGet(-bytes);
        return false;
    }

    void give(long bytes) {
        taken.addAndGet(-bytes);
    }
}
