package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.daftar.bootstrap.rounds.Rounds;
import org.daftar.bootstrap.seals.DailySeals;
import org.daftar.bootstrap.wiring.DaggerService;
import org.daftar.http.DaftarHttp;
import org.daftar.http.HttpSettings;
import org.daftar.ports.Storage;

/** A service that takes calls. Closed, it drains: no new work, what is queued is committed and answered. */
final class Serving implements AutoCloseable {

    private final Storage storage;
    private final DaftarHttp http;
    private final int port;
    private final DailySeals seals;
    private final Rounds sweeps;

    private Serving(Path directory, Storage storage, HttpSettings settings) {
        this.storage = storage;
        var service = DaggerService.factory().of(directory, storage, settings);
        var daftar = service.daftar();
        daftar.access().sweep();
        http = service.http();
        port = http.start();
        seals = DailySeals.of(daftar);
        sweeps = Rounds.over("what was left behind", daftar.read().directory(), books -> {
                    daftar.documents().sweep(books);
                    daftar.statementFiles().sweep(books);
                })
                .begin();
    }

    /** @param storage is closed with the service */
    static Serving begin(Path directory, Storage storage, HttpSettings settings) {
        return new Serving(directory, storage, settings);
    }

    int port() {
        return port;
    }

    /** Returns when the process is told to stop and all is drained. */
    void untilStopped() {
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            close();
                            stopped.countDown();
                        },
                        "drain"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        http.drain();
        seals.close();
        sweeps.close();
        storage.close();
    }
}
