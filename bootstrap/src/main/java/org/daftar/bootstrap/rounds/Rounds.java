package org.daftar.bootstrap.rounds;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.daftar.model.kernel.Books;
import org.daftar.ports.access.query.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Goes over all books every hour, on one thread of the lowest priority. What fails is told in the log and done again an hour later. */
public final class Rounds implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final String name;
    private final Directory directory;
    private final Consumer<Books> task;
    private final ScheduledExecutorService thread;

    private Rounds(String name, Directory directory, Consumer<Books> task) {
        this.name = name;
        this.directory = directory;
        this.task = task;
        this.thread = Executors.newSingleThreadScheduledExecutor(work -> idle(name, work));
    }

    /** @param task may end the round with a {@link CancellationException} */
    public static Rounds over(String name, Directory directory, Consumer<Books> task) {
        return new Rounds(name, directory, task);
    }

    public Rounds begin() {
        thread.scheduleWithFixedDelay(this::round, 1, 60, TimeUnit.MINUTES);
        return this;
    }

    /** Returns when nothing is being done any more. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) LOG.warn("Still busy with {} at the end.", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What escaped from here would end the rounds for good. */
    public void round() {
        try {
            directory.everyBooks().forEach(this::visit);
        } catch (CancellationException end) {
            LOG.debug("Stopped during {}", name);
        } catch (RuntimeException failure) {
            LOG.error("The companies for {} could not be read; tried again in an hour.", name, failure);
        }
    }

    private void visit(Books books) {
        try {
            task.accept(books);
        } catch (CancellationException end) {
            throw end;
        } catch (RuntimeException failure) {
            LOG.error(
                    "The books of {} had to be left out of {}; tried again in an hour.",
                    books.company(),
                    name,
                    failure);
        }
    }

    private static Thread idle(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
