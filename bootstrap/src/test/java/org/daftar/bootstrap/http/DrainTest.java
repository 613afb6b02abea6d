package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.daftar.bootstrap.Patience;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrainTest {

    private static final int CLIENTS = 8;

    @Test
    void a_drained_service_has_answered_what_it_took_and_keeps_what_it_answered(@TempDir Path directory) {
        var acknowledged = new AtomicInteger();
        Owner owner;
        try (var arkan = new RunningArkan(directory)) {
            owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            var entry = arkan.entry(owner, "1", true);
            var clients = Executors.newFixedThreadPool(CLIENTS);
            var running = new ArrayList<CompletableFuture<Void>>();
            for (var i = 0; i < CLIENTS; i++) {
                running.add(CompletableFuture.runAsync(() -> post(arkan, owner, entry, acknowledged), clients));
            }
            Patience.until(() -> acknowledged.get() >= 50);
            arkan.drain();
            running.forEach(CompletableFuture::join);
            clients.shutdown();
        }
        try (var storage = SqliteStorage.open(directory)) {
            var daftar = Daftar.on(storage);
            var books = daftar.read().directory().owners().get(0).books();
            var report = daftar.verification().verify(books, (seen, things) -> {});
            assertThat(report.clean()).isTrue();
            assertThat(report.entries()).isBetween((long) acknowledged.get(), (long) acknowledged.get() + CLIENTS);
            assertThat(List.of(owner.company())).containsExactly(books.company());
        }
    }

    /** Posts until the service takes no more. */
    private static void post(RunningArkan arkan, Owner owner, String entry, AtomicInteger acknowledged) {
        while (true) {
            try {
                var answer = arkan.as(owner, "POST", "/accounting/journal-entries", entry);
                if (answer.statusCode() != 201) return;
                acknowledged.incrementAndGet();
            } catch (IllegalStateException closed) {
                return;
            }
        }
    }
}
