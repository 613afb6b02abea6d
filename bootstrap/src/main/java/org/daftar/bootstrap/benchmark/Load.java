package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;

/** Clients that call, wait for the answer and call again: first to warm the server up, then counted. */
record Load(Duration warming, Duration counting) {

    /** A client's unit of work, of one call or several. */
    @FunctionalInterface
    interface Work {

        /** @return whether every answer was good */
        boolean done(Connection connection) throws IOException;
    }

    Figure run(String scenario, int port, int clients, IntFunction<Work> work) throws InterruptedException {
        long begin = System.nanoTime() + warming.toNanos();
        long end = begin + counting.toNanos();
        Queue<long[]> latencies = new ConcurrentLinkedQueue<>();
        var failed = new LongAdder();
        var threads = new Thread[clients];
        for (int i = 0; i < clients; i++) {
            var own = work.apply(i);
            threads[i] = new Thread(() -> latencies.add(drive(port, own, begin, end, failed)), "client-" + i);
            threads[i].start();
        }
        for (var thread : threads) thread.join();
        var sorted = latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        return Figure.of(scenario, clients, sorted, failed.sum(), counting.toNanos() / 1e9);
    }

    private static long[] drive(int port, Work work, long begin, long end, LongAdder failed) {
        var nanos = new long[1024];
        int count = 0;
        try (var connection = new Connection(port)) {
            for (long now = System.nanoTime(); now < end; ) {
                boolean good = work.done(connection);
                long then = System.nanoTime();
                if (!good) failed.increment();
                else if (now >= begin) {
                    if (count == nanos.length) nanos = Arrays.copyOf(nanos, 2 * count);
                    nanos[count++] = then - now;
                }
                now = then;
            }
        } catch (IOException broken) {
            failed.increment();
        }
        return Arrays.copyOf(nanos, count);
    }
}
