package org.daftar.bootstrap.cli;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;
import org.daftar.bootstrap.rounds.Rounds;
import org.daftar.bootstrap.seals.DailySeals;
import org.daftar.bootstrap.wiring.DaggerService;
import org.daftar.http.HttpSettings;
import org.daftar.ports.Storage;

/** Runs the service until it is told to stop; then drains: no new work, what is queued is committed and answered. */
final class Serving {

    private Serving() {}

    static void until(Path directory, Storage storage, HttpSettings settings, IntConsumer started) {
        var service = DaggerService.factory().of(directory, storage, settings);
        service.daftar().access().sweep();
        var http = service.http();
        started.accept(http.start());
        var daftar = service.daftar();
        var seals = DailySeals.of(daftar);
        var sweeps = Rounds.over("what was left behind", daftar.read().directory(), books -> {
                    daftar.documents().sweep(books);
                    daftar.statementFiles().sweep(books);
                })
                .begin();
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            http.drain();
                            seals.close();
                            sweeps.close();
                            storage.close();
                            stopped.countDown();
                        },
                        "drain"));
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
