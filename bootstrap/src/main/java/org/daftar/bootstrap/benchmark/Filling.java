package org.daftar.bootstrap.benchmark;

/** Shows how the filling of books goes on, and tells at the end of each kind how fast it went. */
final class Filling {

    private static final int SHOWN_EVERY = 20_000;

    private final Report report;
    private long begin = System.nanoTime();

    Filling(Report report) {
        this.report = report;
    }

    void made(String what, long made, long wanted) {
        if (made % SHOWN_EVERY == 0 || made >= wanted) System.err.printf("\rPosting %,d of %,d %s", made, wanted, what);
        if (made < wanted) return;
        System.err.println();
        long now = System.nanoTime();
        report.add(what + " posted through the use cases", wanted / ((now - begin) / 1e9), what + "/s");
        begin = now;
    }
}
