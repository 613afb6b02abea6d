package org.daftar.http.pipeline;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * The threads that may block, in bounded groups, so that slow log-ins do not hold up reports, nor reports postings, nor
 * a check of whole books any of them.
 */
public final class Workers implements AutoCloseable {

    private static final int LONG_READERS = 4;
    private static final int LONG_WAITING = 64;

    private final ThreadPoolExecutor readers;
    private final ThreadPoolExecutor longReaders;
    private final LongReads longReads;
    private final ThreadPoolExecutor preparers;
    private final ThreadPoolExecutor writers;

    /**
     * @param readers threads that read snapshots
     * @param waiting how many reads may wait for one
     * @param writers threads that lead batches of writes
     */
    public Workers(int readers, int waiting, int writers) {
        this.readers = pool("daftar-read-", readers, new ArrayBlockingQueue<>(waiting));
        this.longReaders = pool("daftar-read-long-", LONG_READERS, new ArrayBlockingQueue<>(LONG_WAITING));
        this.longReads = new LongReads(longReaders);
        this.preparers = pool("daftar-prepare-", readers, new ArrayBlockingQueue<>(waiting));
        // Bounded all the same: a plane asks for a leader only while it has none.
        this.writers = pool("daftar-write-", writers, new LinkedBlockingQueue<>());
    }

    /** @throws Refused unavailable when too much waits already */
    public void read(Runnable reading) {
        submit(readers, reading);
    }

    /** Of one tenant one at a time. @throws Refused unavailable when too much waits already */
    void readLong(Plane plane, Runnable reading) {
        longReads.add(plane instanceof Books books ? books.tenant() : plane, reading);
    }

    /** @throws Refused unavailable when too much waits already */
    void prepare(Runnable preparation) {
        submit(preparers, preparation);
    }

    Executor lender() {
        return writers;
    }

    @Override
    public void close() {
        readers.shutdown();
        longReaders.shutdown();
        preparers.shutdown();
        writers.shutdown();
    }

    static void submit(Executor pool, Runnable task) {
        try {
            pool.execute(task);
        } catch (RejectedExecutionException full) {
            throw overloaded();
        }
    }

    static Refused overloaded() {
        return new Refused(
                new Refusal.Unavailable("overloaded", "Too many calls are waiting. Repeat the call in a moment.", 1));
    }

    private static ThreadPoolExecutor pool(String name, int threads, BlockingQueue<Runnable> queue) {
        var pool = new ThreadPoolExecutor(threads, threads, 30, TimeUnit.SECONDS, queue, named(name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static ThreadFactory named(String prefix) {
        var made = new AtomicInteger();
        return task -> {
            var thread = new Thread(task, prefix + made.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }
}
