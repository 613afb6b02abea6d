package org.daftar.bootstrap;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for what comes at once on an idle machine, and some time later on a busy one. */
public final class Patience {

    private static final long NANOS = TimeUnit.MINUTES.toNanos(3);

    private Patience() {}

    public static void until(BooleanSupplier there) {
        long began = System.nanoTime();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() - began > NANOS) throw new AssertionError("It does not come");
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
