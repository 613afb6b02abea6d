package org.daftar.bootstrap.benchmark;

import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import org.daftar.bootstrap.place.DataOption;
import org.daftar.bootstrap.place.PlaceOption;
import org.daftar.bootstrap.wiring.DaggerService;
import org.daftar.http.DaftarHttp;
import org.daftar.http.HttpSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service as {@code serve} runs it, with the null write beside its endpoints and a bare server beside its own. */
@Command(name = "benchmark-server", hidden = true)
public final class BenchmarkServer implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private PlaceOption place = new PlaceOption();

    /** Runs until its standard input is closed, so that it cannot outlive who started it. */
    @Override
    public Integer call() throws Exception {
        var settings = HttpSettings.usual("127.0.0.1", 0);
        var directory = data.directory();
        try (var storage = place.at(directory).open()) {
            var service = DaggerService.factory().of(directory, storage, settings);
            var http = new DaftarHttp(
                    service.core(),
                    service.keyring(),
                    settings,
                    InstantSource.system(),
                    new SecureRandom(),
                    List.of(new NullWrites(storage)));
            int port = http.start();
            var bare = Vertx.vertx();
            int barePort = bareServer(bare);
            System.out.println(port + " " + barePort);
            while (System.in.read() >= 0) continue;
            http.drain();
            bare.close().toCompletionStage().toCompletableFuture().join();
        }
        return 0;
    }

    /** What a Vert.x program can do at best: no routes, no caller, no database, a small object as JSON. */
    private static int bareServer(Vertx vertx) {
        var server = vertx.createHttpServer().requestHandler(http -> http.response()
                .putHeader("Content-Type", "application/json")
                .end(new JsonObject()
                        .put("id", "01a1fcd6-b579-7773-b9d7-fcc7afedba5a")
                        .put("code", "1010")
                        .put("name", "Bank")
                        .put("balance", 1_234.56)
                        .toBuffer()));
        return server.listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join()
                .actualPort();
    }
}
