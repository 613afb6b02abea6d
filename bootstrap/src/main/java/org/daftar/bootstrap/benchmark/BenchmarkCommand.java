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

    private static final long LINES = 1_000_000;
    private static final long MANY_LINES = 10_000_000;

    @Option(
            names = "--full",
            arity = "0..1",
            fallbackValue = "true",
            defaultValue = "${env:DAFTAR_FULL:-false}",
            description = "Reports over ten million lines (DAFTAR_FULL). Takes half an hour.")
    private boolean full;

    @Option(
            names = "--lines",
            paramLabel = "N",
            defaultValue = "${env:DAFTAR_LINES}",
            description =
                    "Posted lines that reports are made of (DAFTAR_LINES). Default: 1000000; 10000000 with --full")
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
            var scenarios = new Scenarios(server);
            var company = books.companies().get(0);
            var load = new Load(Duration.ofSeconds(warmUp), Duration.ofSeconds(seconds));
            report.head();
            var reading = compare(load, scenarios.bareAnswer(), scenarios.readAccount(company));
            var writing = compare(
                    load,
                    scenarios.nullWrite(company),
                    scenarios.keyedPosting(company),
                    scenarios.posting("entry posted in one call", List.of(company)),
                    scenarios.draftingThenPosting(company),
                    scenarios.posting("entry posted in one call, 8 companies", books.companies()));
            report.add("resident memory after posting", server.residentMegabytes(), "MB");
            compare(load, scenarios.trialBalance(books.small()), scenarios.trialBalance(books.large()));
            compare(load, scenarios.profitLoss(books.small()), scenarios.profitLoss(books.large()));
            compare(load, scenarios.balanceSheet(books.small()), scenarios.balanceSheet(books.large()));
            compare(load, scenarios.ledgerPage(books.small()), scenarios.ledgerPage(books.large()));
            report.add("GET of an account / bare answer", share(reading.get(1), reading.get(0)), "%");
            report.add("entry posted / null write", share(writing.get(1), writing.get(0)), "%");
            return verified(scenarios, books);
        }
    }

    private List<Figure> compare(Load load, Load.Scenario... scenarios) throws InterruptedException {
        var figures = load.sideBySide(scenarios);
        figures.forEach(report::add);
        return figures;
    }

    private static double share(Figure part, Figure whole) {
        return 100 * part.perSecond() / whole.perSecond();
    }

    private static boolean verified(Scenarios scenarios, Books books) throws IOException {
        boolean clean = true;
        for (var company : books.all()) clean &= scenarios.lawsHold(company);
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
