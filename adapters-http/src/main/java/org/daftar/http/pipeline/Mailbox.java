package org.daftar.http.pipeline;

import io.vertx.core.Context;
import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands results back to one event loop. A commit answers up to two hundred requests at once: they gather here and wake
 * the loop one time, not two hundred times.
 */
public final class Mailbox implements Executor {

    private static final Logger LOG = LoggerFactory.getLogger(Mailbox.class);

    private final Context loop;
    private final ConcurrentLinkedQueue<Runnable> letters = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean woken = new AtomicBoolean();

    public Mailbox(Context loop) {
        this.loop = loop;
    }

    @Override
    public void execute(Runnable letter) {
        letters.add(letter);
        if (woken.compareAndSet(false, true)) loop.runOnContext(wake -> open());
    }

    /** Does something again and again. Only for the loop's own thread. @return ends that */
    Runnable every(Duration pause, Runnable work) {
        var vertx = loop.owner();
        long timer = vertx.setPeriodic(pause.toMillis(), id -> work.run());
        return () -> vertx.cancelTimer(timer);
    }

    /** Does something later, once. Only for the loop's own thread. @return calls it off */
    Runnable after(Duration pause, Runnable work) {
        var vertx = loop.owner();
        long timer = vertx.setTimer(pause.toMillis(), id -> work.run());
        return () -> vertx.cancelTimer(timer);
    }

    private void open() {
        // Lowered before reading: a letter that comes while the last is read wakes the loop again.
        woken.set(false);
        for (var letter = letters.poll(); letter != null; letter = letters.poll()) {
            try {
                letter.run();
            } catch (RuntimeException | Error lost) {
                LOG.error("A result could not be handed back", lost);
            }
        }
    }
}
