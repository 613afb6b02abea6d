package org.daftar.persistence.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Plane;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The open planes of a storage: control always, companies' books in a bounded, least recently used cache. Opening and
 * closing take a while, so they hold up those who want the same books, and nobody else.
 */
public final class Planes<P extends OpenPlane> implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Planes.class);

    private final P control;
    private final Function<CompanyId, P> opener;
    private final int mostOpen;
    private final Map<CompanyId, Leased<P>> books = new LinkedHashMap<>(16, 0.75f, true);
    private volatile boolean drained;

    /**
     * @param opener opens the books of a company that are not open yet, or refuses
     * @param mostOpen how many books stay open, unless more are in use
     */
    public Planes(P control, Function<CompanyId, P> opener, int mostOpen) {
        this.control = control;
        this.opener = opener;
        this.mostOpen = mostOpen;
    }

    /** Opens the books first when they are not open; blocks while it does. */
    public <T> T with(Plane plane, Function<P, T> use) {
        if (plane == Control.CONTROL) return use.apply(control);
        var leased = lease(((Books) plane).company());
        try {
            var open = leased.plane;
            return use.apply(open != null ? open : opened(leased));
        } finally {
            release(leased);
        }
    }

    /**
     * Uses the plane at once when it is open; else one of the lender's threads opens it first. Never blocks, save when the
     * lender has no thread.
     *
     * @param failed told instead when the books cannot be opened or used by then
     */
    public void whenOpen(Plane plane, Executor lender, Consumer<P> use, Consumer<Throwable> failed) {
        if (plane == Control.CONTROL) {
            use.accept(control);
            return;
        }
        var leased = lease(((Books) plane).company());
        var open = leased.openOr(new Waiting<>(use, failed), () -> lend(lender, leased));
        if (open == null) return;
        try {
            use.accept(open);
        } finally {
            release(leased);
        }
    }

    private void lend(Executor lender, Leased<P> leased) {
        try {
            lender.execute(() -> openForWaiting(leased));
        } catch (RuntimeException noThread) {
            LOG.warn("No thread to open books; this caller's opens them", noThread);
            openForWaiting(leased);
        }
    }

    private void openForWaiting(Leased<P> leased) {
        @Nullable Throwable failure = null;
        try {
            opened(leased);
        } catch (RuntimeException | Error notOpened) {
            failure = notOpened;
        }
        for (var waiting : leased.waiting()) {
            try {
                if (failure == null) waiting.use().accept(Objects.requireNonNull(leased.plane));
                else waiting.failed().accept(failure);
            } catch (RuntimeException | Error refused) {
                waiting.failed().accept(refused);
            } finally {
                release(leased);
            }
        }
    }

    private P opened(Leased<P> leased) {
        var open = leased.open(opener);
        if (drained) open.queue().close();
        idle().forEach(OpenPlane::close);
        return open;
    }

    public void drain() {
        drained = true;
        try {
            for (var open : all()) open.queue().drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uses this plane as the company's books while the work runs, then closes it. */
    public void during(CompanyId company, P plane, Runnable work) {
        synchronized (this) {
            books.put(company, new Leased<>(company, plane));
        }
        try {
            work.run();
        } finally {
            synchronized (this) {
                books.remove(company);
            }
            plane.close();
        }
    }

    /** Closes the company's books, should they be open: for books that are about to go. */
    public void drop(CompanyId company) {
        Leased<P> dropped;
        synchronized (this) {
            dropped = books.remove(company);
        }
        if (dropped == null) return;
        var open = dropped.plane;
        if (open != null) open.close();
    }

    private synchronized Leased<P> lease(CompanyId company) {
        var leased = books.computeIfAbsent(company, wanted -> new Leased<>(wanted, null));
        leased.leases++;
        return leased;
    }

    private synchronized void release(Leased<P> leased) {
        leased.leases--;
        // What could not be opened is not kept.
        if (leased.leases == 0 && leased.plane == null) books.remove(leased.company, leased);
    }

    /** Takes out the books that are one too many and that nobody uses, for the caller to close. */
    private synchronized List<P> idle() {
        var idle = new ArrayList<P>();
        var entries = books.values().iterator();
        while (books.size() > mostOpen && entries.hasNext()) {
            var oldest = entries.next();
            var plane = oldest.plane;
            if (oldest.leases > 0 || plane == null || !plane.queue().isIdle()) continue;
            entries.remove();
            idle.add(plane);
        }
        return idle;
    }

    private synchronized List<P> all() {
        var all = new ArrayList<P>();
        all.add(control);
        for (var leased : books.values()) {
            var plane = leased.plane;
            if (plane != null) all.add(plane);
        }
        return all;
    }

    @Override
    public void close() {
        all().forEach(OpenPlane::close);
    }

    /** Somebody who wants to use books as soon as they are open. */
    private record Waiting<P>(Consumer<P> use, Consumer<Throwable> failed) {}

    private static final class Leased<P> {

        private final CompanyId company;
        private final List<Waiting<P>> waiting = new ArrayList<>();
        private volatile @Nullable P plane;
        private int leases;

        Leased(CompanyId company, @Nullable P plane) {
            this.company = company;
            this.plane = plane;
        }

        /** Opened once, by whoever comes first; the others wait for it. */
        synchronized P open(Function<CompanyId, P> opener) {
            var open = plane;
            if (open == null) {
                open = opener.apply(company);
                plane = open;
            }
            return open;
        }

        /** The plane, or null: then it is waited for, and whoever is the first to wait has it opened. */
        @Nullable
        P openOr(Waiting<P> next, Runnable firstToWait) {
            boolean first;
            synchronized (waiting) {
                var open = plane;
                if (open != null) return open;
                first = waiting.isEmpty();
                waiting.add(next);
            }
            if (first) firstToWait.run();
            return null;
        }

        /** All who wait; nobody waits any longer. */
        List<Waiting<P>> waiting() {
            synchronized (waiting) {
                var all = List.copyOf(waiting);
                waiting.clear();
                return all;
            }
        }
    }
}
