package org.daftar.bootstrap.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.daftar.bootstrap.Main;

/** The server in a process of its own, with the options of this one. */
final class ServerProcess implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    final int port;
    final int barePort;
    /** From the start of the process to its first answer. */
    final double startMillis;

    /** @param options where the books are */
    ServerProcess(List<String> options) throws IOException {
        long begin = System.nanoTime();
        process = start(options);
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        var ports = out.readLine();
        if (ports == null) throw new IOException("The server did not start; what it said stands above");
        port = Integer.parseInt(ports.substring(0, ports.indexOf(' ')));
        barePort = Integer.parseInt(ports.substring(ports.indexOf(' ') + 1));
        try (var connection = new Connection(port)) {
            connection.call(Connection.request("GET", "/health", "", ""));
        }
        startMillis = (System.nanoTime() - begin) / 1e6;
    }

    /** Another JVM like this one. */
    private static Process start(List<String> options) throws IOException {
        var command = new ArrayList<String>();
        command.add(java());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName(), "benchmark-server"));
        command.addAll(options);
        return new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
    }

    /** The program that runs this JVM. */
    static String java() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Resident memory now, in MB; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) return 0;
        for (var line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
