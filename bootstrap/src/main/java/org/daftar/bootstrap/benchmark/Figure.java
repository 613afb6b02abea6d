package org.daftar.bootstrap.benchmark;

/**
 * What a scenario did in its counted time.
 *
 * @param perSecond units of work answered well, per second
 * @param p50 milliseconds, as p99 and max
 * @param failed answers other than 2xx, and broken connections
 */
record Figure(String scenario, int clients, double perSecond, double p50, double p99, double max, long failed) {

    static Figure of(String scenario, int clients, long[] sortedNanos, long failed, double seconds) {
        return new Figure(
                scenario,
                clients,
                sortedNanos.length / seconds,
                at(sortedNanos, 0.50),
                at(sortedNanos, 0.99),
                at(sortedNanos, 1),
                failed);
    }

    private static double at(long[] sortedNanos, double share) {
        if (sortedNanos.length == 0) return 0;
        return sortedNanos[(int) Math.min(sortedNanos.length - 1L, (long) (sortedNanos.length * share))] / 1e6;
    }
}
