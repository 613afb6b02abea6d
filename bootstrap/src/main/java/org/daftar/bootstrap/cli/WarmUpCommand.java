package org.daftar.bootstrap.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.persistence.sqlite.SqliteStorage;
import picocli.CommandLine.Command;

/** Serves as {@code serve} does, answers a few calls and ends, so that the classes of a start can be archived. */
@Command(name = "warm-up", hidden = true)
final class WarmUpCommand implements Callable<Integer> {

    private static final String LOGIN =
            "{\"email\":\"" + DemoCompany.EMAIL + "\",\"password\":\"" + DemoCompany.PASSWORD + "\"}";

    @Override
    public Integer call() throws IOException, InterruptedException {
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
