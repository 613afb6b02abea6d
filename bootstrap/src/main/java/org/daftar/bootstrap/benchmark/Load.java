package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntFunction;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Clients that call, wait for the answer and call again: first to warm the server up, then counted. */
record Load(Duration warming, Duration counting) {

    private static final int SLICES = 5;
    private static final Duration SETTLING = Duration.ofMillis(300);

    /** A client's unit of work, of one call or several. */
    @FunctionalInterface
    interface Work {

        /** @return whether every answer was good */
        boolean done(Connection connection) throws IOException;
    }

    /** What some clients do at a port. */
    record Scenario(String name, int port, int clients, IntFunction<Work> work) {}

    /**
     * Each scenario counted in turn, a slice at a time: what else the machine does meets all of them, so that their ratios
     * hold where the figures do not.
     */
    List<Figure> sideBySide(Scenario... scenarios) throws InterruptedException {
        for (var scenario : scenarios) run(scenario, warming, Duration.ZERO, new Counted());
        var counted = new Counted[scenarios.length];
        Arrays.setAll(counted, i -> new Counted());
        for (int slice = 0; slice < SLICES; slice++) {
            for (int i = 0; i < scenarios.length; i++)
                run(scenarios[i], SETTLING, counting.dividedBy(SLICES), counted[i]);
        }
        return IntStream.range(0, scenarios.length)
                .mapToObj(i -> counted[i].figure(scenarios[i], counting))
                .toList();
    }

    /** What the scenario's clients see while something else is done once. */
    static Meanwhile meanwhile(Scenario others, Task task) throws IOException, InterruptedException {
        var counted = new Counted();
        var busy = new AtomicBoolean(true);
        long begin = System.nanoTime();
        var threads = new Thread[others.clients()];
        for (int i = 0; i < threads.length; i++) {
            var own = others.work().apply(i);
            threads[i] = new Thread(
                    () -> counted.latencies.add(drive(others.port(), own, begin, now -> busy.get(), counted.failed)));
            threads[i].start();
        }
        long nanos;
        try {
            task.run();
        } finally {
            nanos = System.nanoTime() - begin;
            busy.set(false);
            for (var thread : threads) thread.join();
        }
        return new Meanwhile(nanos / 1e9, counted.figure(others, Duration.ofNanos(nanos)));
    }

    /** Something long. */
    @FunctionalInterface
    interface Task {

        void run() throws IOException, InterruptedException;
    }

    record Meanwhile(double seconds, Figure others) {}

    private static void run(Scenario scenario, Duration unseen, Duration seen, Counted counted)
            throws InterruptedException {
        long begin = System.nanoTime() + unseen.toNanos();
        long end = begin + seen.toNanos();
        var threads = new Thread[scenario.clients()];
        for (int i = 0; i < threads.length; i++) {
            var own = scenario.work().apply(i);
            threads[i] = new Thread(
                    () -> counted.latencies.add(drive(scenario.port(), own, begin, now -> now < end, counted.failed)),
                    "client-" + i);
            threads[i].start();
        }
        for (var thread : threads) thread.join();
    }

    /** What was seen of a scenario so far. */
    private static final class Counted {

        private final Queue<long[]> latencies = new ConcurrentLinkedQueue<>();
        private final LongAdder failed = new LongAdder();

        Figure figure(Scenario scenario, Duration counting) {
            var sorted =
                    latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return Figure.of(scenario.name(), scenario.clients(), sorted, failed.sum(), counting.toNanos() / 1e9);
        }
    }

    private static long[] drive(int port, Work work, long begin, LongPredicate goesOn, LongAdder failed) {
        var nanos = new long[1024];
        int count = 0;
        try (var connection = new Connection(port)) {
            for (long now = System.nanoTime(); goesOn.test(now); ) {
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
