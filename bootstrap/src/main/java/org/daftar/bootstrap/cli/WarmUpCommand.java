package org.daftar.bootstrap.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.bootstrap.wiring.DaggerService;
import org.daftar.http.HttpSettings;
import org.daftar.persistence.sqlite.SqliteStorage;
import picocli.CommandLine.Command;

/** Starts, answers a few calls and ends, so that the classes of a start can be archived. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    @Override
    public Integer call() throws IOException, InterruptedException {
        var directory = Files.createTempDirectory("daftar-warm-up");
        try (var storage = SqliteStorage.open(directory)) {
            DemoCompany.write(storage);
            var http = DaggerService.factory()
                    .of(directory, storage, HttpSettings.usual("127.0.0.1", 0))
                    .http();
            int port = http.start();
            for (var path : new String[] {"/health", "/", "/arkan/openapi.json"}) {
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                        .build(),
                                BodyHandlers.discarding());
            }
            http.drain();
        } finally {
            delete(directory);
        }
        return 0;
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
