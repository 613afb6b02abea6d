package org.daftar.bootstrap.crash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.daftar.bootstrap.Main;

/** {@code ./daftar serve} on a data directory, in a process of its own. */
final class ServedBooks implements AutoCloseable {

    private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

    private final Process process;
    final URI address;

    ServedBooks(Path directory) {
        this(serve(directory), directory.resolve("served.log"));
    }

    private static List<String> serve(Path directory) {
        var java = ProcessHandle.current().info().command().orElse("java");
        // Short lives: nothing is worth the better compiler.
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--data",
                directory.toString(),
                "--port",
                "0");
    }

    /** On a disk of its own, which only this service sees, with a copy of the books and a file that can make room. */
    static ServedBooks onSmallDisk(SmallDisk disk, Path books) {
        return new ServedBooks(
                disk.running(books, serve(disk.mount())), disk.mount().resolveSibling("served.log"));
    }

    private ServedBooks(List<String> command, Path log) {
        try {
            process = new ProcessBuilder(command)
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
            var out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            var told = out.readLine();
            var matcher = ADDRESS.matcher(told == null ? "" : told);
            if (!matcher.find()) throw new IllegalStateException("The service does not start; it says: " + told);
            address = URI.create(matcher.group());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As kill -9 does: no hook of the service runs. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** As it is, in the middle of whatever it does. It does not go on: only {@link #kill} ends it. */
    void freeze() throws IOException, InterruptedException {
        var stop = new ProcessBuilder("kill", "-STOP", Long.toString(process.pid())).start();
        if (stop.waitFor() != 0) throw new IllegalStateException("The service cannot be stopped");
    }

    /** As the system's shutdown does. */
    void terminate() {
        process.destroy();
    }

    /** A path as the service's process sees it. */
    Path seen(Path path) {
        return Path.of("/proc/" + process.pid() + "/root" + path);
    }

    int awaitEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) throw new IllegalStateException("The service does not end");
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
