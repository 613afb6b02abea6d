package org.daftar.bootstrap.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DirectoryPlace;
import org.daftar.bootstrap.place.PlaceOption;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = {
            "Drive the real server over HTTP and print throughput and latencies beside the raw limits of the same run.",
            "Works in a temporary directory, or in an empty PostgreSQL database and leaves its books there. Ends with a"
                    + " verification of all books, and exits with 1 when a call failed or a law is broken."
        })
public final class BenchmarkCommand implements Callable<Integer> {

    private static final int CLIENTS = 64;
    private static final long LINES = 100_000;
    private static final long MANY_LINES = 1_000_000;

    @Option(
            names = "--full",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_FULL:-false}",
            description =
                    "Reports over ten times as many lines, and longer counting (DAFTAR_FULL). Takes several minutes.")
    private boolean full;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_LINES}",
            description = "Posted lines that reports are made of (DAFTAR_LINES). Default: 100000; 1000000 with --full")
    private @Nullable Long lines;

    @Option(
            names = "--warm-up",
            paramLabel = "SECONDS",
            defaultValue = "${env:DAFTAR_WARM_UP:-20}",
            description =
                    "How long each scenario runs before it is counted (DAFTAR_WARM_UP). Default: ${DEFAULT-VALUE}")
    private int warmUp = 20;

    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            defaultValue = "${env:DAFTAR_SECONDS:-10}",
            description = "How long each scenario is counted (DAFTAR_SECONDS). Default: ${DEFAULT-VALUE}")
    private int seconds = 10;

    @Mixin
    private PlaceOption place = new PlaceOption();

    private final Report report = new Report(System.out);

    @Override
    public Integer call() throws Exception {
        var directory = Files.createTempDirectory("daftar-benchmark");
        try {
            var books = prepare(directory);
            boolean clean = measure(directory, books);
            embedded(Files.createDirectory(directory.resolve("embedded")));
            System.out.println(report.json());
            return clean && !report.hasFailures() ? 0 : 1;
        } finally {
            delete(directory);
        }
    }

    private Books prepare(Path directory) {
        long wanted = lines != null ? lines : full ? MANY_LINES : LINES;
        long begin = System.nanoTime();
        var empty = place.at(directory);
        if (empty.holdsBooks())
            throw new IllegalStateException("There are books in " + empty + ". Name an empty database.");
        var books = Books.create(empty, wanted, written -> {
            if (written % 20_000 == 0) System.err.printf("\rPosting %,d of %,d lines", written, wanted);
        });
        System.err.println();
        report.add("lines posted through the use cases", wanted / ((System.nanoTime() - begin) / 1e9), "lines/s");
        return books;
    }

    private boolean measure(Path directory, Books books) throws Exception {
        try (var server = new ServerProcess(place.arguments(directory))) {
            report.add("start to first answer", server.startMillis, "ms");
            var scenarios = new Scenarios(server.port);
            var company = books.companies().get(0);
            var load = new Load(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
            report.head();
            var bare = report.add(load.run("bare Vert.x answer", server.barePort, CLIENTS, scenarios.bareAnswer()));
            var read = report.add(load.run("GET of an account", server.port, CLIENTS, scenarios.readAccount(company)));
            var nothing =
                    report.add(load.run("null write, with key", server.port, CLIENTS, scenarios.nullWrite(company)));
            var keyed = report.add(load.run(
                    "entry posted in one call, with key", server.port, CLIENTS, scenarios.keyedPosting(company)));
            report.add(load.run("entry posted in one call", server.port, CLIENTS, scenarios.posting(List.of(company))));
            report.add(load.run(
                    "entry drafted, then posted, two calls",
                    server.port,
                    CLIENTS,
                    scenarios.draftingThenPosting(company)));
            report.add(load.run(
                    "entry posted in one call, 8 companies",
                    server.port,
                    CLIENTS,
                    scenarios.posting(books.companies())));
            report.add("resident memory after posting", server.residentMegabytes(), "MB");
            reports(load, server.port, scenarios, books);
            report.add("GET of an account / bare answer", 100 * read.perSecond() / bare.perSecond(), "%");
            report.add("entry posted / null write", 100 * keyed.perSecond() / nothing.perSecond(), "%");
            return verified(scenarios, books);
        }
    }

    private void reports(Load load, int port, Scenarios scenarios, Books books) throws Exception {
        var large = books.large();
        report.add(load.run("trial balance at any date", port, 1, scenarios.trialBalance(large)));
        report.add(load.run("profit and loss of any span", port, 1, scenarios.profitLoss(large)));
        report.add(load.run("balance sheet at any date", port, 1, scenarios.balanceSheet(large)));
        report.add(load.run("first page of an account's ledger", port, 1, scenarios.ledgerPage(large)));
    }

    private static boolean verified(Scenarios scenarios, Books books) throws IOException {
        boolean clean = scenarios.lawsHold(books.large());
        for (var company : books.companies()) clean &= scenarios.lawsHold(company);
        System.out.println(clean ? "Every law holds on all books." : "BREACH: a law is broken. Run ./daftar verify.");
        return clean;
    }

    private void embedded(Path directory) throws IOException {
        Books.create(new DirectoryPlace(directory), 0, written -> {});
        var process = ServerProcess.java(EmbeddedProgram.class, List.of(directory.toString()));
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var told = out.readLine().split(" ");
            report.add("embedded: books opened and an entry posted", Long.parseLong(told[0]) / 1e3, "ms");
            report.add("embedded: heap in use", Long.parseLong(told[1]), "MB");
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
