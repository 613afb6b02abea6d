package org.daftar.persistence.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Plane;

/** The open planes of a storage: control always, companies' books in a bounded, least recently used cache. */
public final class Planes<P extends OpenPlane> implements AutoCloseable {

    private final P control;
    private final Function<CompanyId, P> opener;
    private final int mostOpen;
    private final Map<CompanyId, Leased<P>> books = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param opener opens the books of a company that are not open yet, or refuses
     * @param mostOpen how many books stay open, unless more are in use
     */
    public Planes(P control, Function<CompanyId, P> opener, int mostOpen) {
        this.control = control;
        this.opener = opener;
        this.mostOpen = mostOpen;
    }

    public <T> T with(Plane plane, Function<P, T> use) {
        if (plane == Control.CONTROL) return use.apply(control);
        var leased = lease(((Books) plane).company());
        try {
            return use.apply(leased.plane);
        } finally {
            release(leased);
        }
    }

    public void drain() {
        try {
            for (var open : all()) open.queue().drain();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Uses this plane as the company's books while the work runs, then closes it. */
    public void during(CompanyId company, P plane, Runnable work) {
        synchronized (this) {
            books.put(company, new Leased<>(plane));
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

    private synchronized Leased<P> lease(CompanyId company) {
        var leased = books.get(company);
        if (leased == null) {
            leased = new Leased<>(opener.apply(company));
            books.put(company, leased);
        }
        leased.leases++;
        closeIdle();
        return leased;
    }

    private synchronized void release(Leased<P> leased) {
        leased.leases--;
    }

    private void closeIdle() {
        var entries = books.values().iterator();
        while (books.size() > mostOpen && entries.hasNext()) {
            var oldest = entries.next();
            if (oldest.leases > 0 || !oldest.plane.queue().isIdle()) continue;
            entries.remove();
            oldest.plane.close();
        }
    }

    private synchronized List<P> all() {
        var all = new ArrayList<P>();
        all.add(control);
        books.values().forEach(leased -> all.add(leased.plane));
        return all;
    }

    @Override
    public void close() {
        all().forEach(OpenPlane::close);
    }

    private static final class Leased<P> {

        private final P plane;
        private int leases;

        Leased(P plane) {
            this.plane = plane;
        }
    }
}
