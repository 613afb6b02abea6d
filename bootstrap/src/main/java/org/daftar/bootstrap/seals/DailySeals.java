package org.daftar.bootstrap.seals;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.daftar.model.kernel.Books;
import org.daftar.services.Daftar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals each company's books when a day with entries is over. It asks every hour, on one thread of the lowest priority;
 * it reads in short snapshots and writes one row.
 */
public final class DailySeals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DailySeals.class);

    private final Daftar daftar;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(DailySeals::idle);
    private volatile boolean stopped;

    DailySeals(Daftar daftar) {
        this.daftar = daftar;
    }

    public static DailySeals of(Daftar daftar) {
        var seals = new DailySeals(daftar);
        seals.thread.scheduleWithFixedDelay(seals::round, 1, 60, TimeUnit.MINUTES);
        return seals;
    }

    /** Returns when nothing is being sealed any more. */
    @Override
    public void close() {
        stopped = true;
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) LOG.warn("A seal was still being made at the end.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What escaped from here would end the rounds for good. */
    void round() {
        try {
            daftar.read().directory().everyBooks().forEach(this::sealIfDue);
        } catch (CancellationException end) {
            LOG.debug("Stopped while sealing");
        } catch (RuntimeException failure) {
            LOG.error("The companies to seal could not be read; tried again in an hour.", failure);
        }
    }

    private void sealIfDue(Books books) {
        try {
            if (!daftar.sealing().isDue(books)) return;
            daftar.sealing().sign(books, place -> goOn()).ifPresent(seal -> {
                daftar.sealing().keep(books, seal);
                LOG.info("Sealed: {}", seal.line());
            });
        } catch (CancellationException end) {
            throw end;
        } catch (RuntimeException failure) {
            LOG.error("The books of {} could not be sealed; tried again in an hour.", books.company(), failure);
        }
    }

    private void goOn() {
        if (stopped) throw new CancellationException();
    }

    private static Thread idle(Runnable work) {
        var thread = new Thread(work, "seals");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
