package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.bootstrap.place.DirectoryPlace;
import org.daftar.embedded.EmbeddedProgram;

/**
 * A program with nothing but the core and the store on its class path, started {@link #COUNT} times one after the other,
 * with what the README advises for programs that start often: a class-data archive that a run before them left, SQLite's library as
 * it was unpacked, and the quick one of the two compilers.
 */
record EmbeddedRuns(List<Run> runs) {

    static final int COUNT = 15;

    private static final String LIBRARY = "org.sqlite.lib.path";

    record Run(double millis, long megabytes) {}

    static EmbeddedRuns on(Path directory) throws IOException {
        Books.create(new DirectoryPlace(directory), Books.Wanted.NOTHING, (what, made, wanted) -> {});
        var archive = directory.resolve("program.jsa");
        program("-XX:ArchiveClassesAtExit=" + archive, directory);
        var runs = new Run[COUNT];
        for (int i = 0; i < COUNT; i++) runs[i] = program("-XX:SharedArchiveFile=" + archive, directory);
        return new EmbeddedRuns(List.of(runs));
    }

    double medianMillis() {
        return sorted().skip(COUNT / 2).findFirst().orElseThrow();
    }

    double slowestMillis() {
        return sorted().skip(COUNT - 1).findFirst().orElseThrow();
    }

    long megabytes() {
        return runs.stream().mapToLong(Run::megabytes).max().orElseThrow();
    }

    private Stream<Double> sorted() {
        return runs.stream().map(Run::millis).sorted();
    }

    private static Run program(String archive, Path directory) throws IOException {
        var command =
                new ArrayList<>(List.of(ServerProcess.java(), archive, "-XX:TieredStopAtLevel=1", "-Xlog:disable"));
        command.add("-Dslf4j.internal.verbosity=ERROR");
        var library = System.getProperty(LIBRARY);
        if (library != null) command.add("-D" + LIBRARY + "=" + library);
        command.addAll(List.of("-jar", jar().toString(), directory.toString()));
        var process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .trim()
                .split(" ");
        return new Run(Long.parseLong(told[0]) / 1e3, Long.parseLong(told[1]));
    }

    private static Path jar() {
        try {
            return Path.of(EmbeddedProgram.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
