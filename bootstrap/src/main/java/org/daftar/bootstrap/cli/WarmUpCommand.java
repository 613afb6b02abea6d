package org.daftar.bootstrap.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.ZipEntry;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.persistence.sqlite.SqliteStorage;
import picocli.CommandLine.Command;

/** Serves as {@code serve} does, answers a few calls and ends, so that the classes of a start can be archived. Those of a database are only loaded. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String LOGIN =
            "{\"email\":\"" + DemoCompany.EMAIL + "\",\"password\":\"" + DemoCompany.PASSWORD + "\"}";

    /** What only a service on PostgreSQL loads, by one class of each: the driver, the pool, and our own. */
    private static final Map<String, String> OF_DATABASES = Map.of(
            "org/postgresql/", "Driver",
            "com/zaxxer/hikari/", "HikariDataSource",
            "org/daftar/persistence/postgres/", "PostgresStorage");

    /** Texts in other languages, megabytes of them. */
    private static final String TRANSLATIONS = "/translation/";

    @Override
    public Integer call() throws IOException, InterruptedException {
        for (var folder : OF_DATABASES.entrySet()) load(folder.getKey(), folder.getValue());
        var directory = Files.createTempDirectory("daftar-warm-up");
        try {
            try (var storage = SqliteStorage.open(directory)) {
                DemoCompany.write(storage);
            }
            var parsed = DaftarCommand.line("serve").parseArgs("serve", "--data", directory.toString(), "--port", "0");
            var serve = (ServeCommand) parsed.subcommand().commandSpec().userObject();
            try (var serving = serve.begin()) {
                var address = "http://127.0.0.1:" + serving.port();
                for (var path : new String[] {"/health", "/", "/arkan/openapi.json"})
                    send(HttpRequest.newBuilder(URI.create(address + path)));
                send(HttpRequest.newBuilder(URI.create(address + "/arkan/api/v1/auth/login"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(LOGIN)));
            }
        } finally {
            delete(directory);
        }
        return 0;
    }

    private static void load(String folder, String known) throws IOException {
        var there = WarmUpCommand.class.getClassLoader().getResource(folder + known + ".class");
        if (there == null || !(there.openConnection() instanceof JarURLConnection jar)) return;
        jar.getJarFile().stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith(folder) && name.endsWith(".class") && !name.contains(TRANSLATIONS))
                .forEach(name -> load(
                        name.substring(0, name.length() - ".class".length()).replace('/', '.')));
    }

    private static void load(String type) {
        try {
            Class.forName(type, false, WarmUpCommand.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError ofAnotherLibrary) {
            // It stands on something that is not here, so no service uses it either.
        }
    }

    private static void send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpClient.newHttpClient()
                .send(request.version(HttpClient.Version.HTTP_1_1).build(), BodyHandlers.discarding());
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
