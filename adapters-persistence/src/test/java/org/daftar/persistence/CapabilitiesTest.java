package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.sales.Selling;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CapabilitiesTest {

    private static final int ASKING = 8;
    private static final int ROUNDS = 50;

    @Test
    void all_who_ask_at_once_for_a_capability_get_the_same(@TempDir Path directory) throws Exception {
        var threads = Executors.newFixedThreadPool(ASKING);
        try (var storage = SqliteStorage.open(directory)) {
            for (int round = 0; round < ROUNDS; round++) {
                var daftar = Daftar.on(storage);
                Set<Selling> met = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
                var together = new CyclicBarrier(ASKING);
                threads.invokeAll(Collections.nCopies(ASKING, () -> {
                    together.await();
                    return met.add(daftar.sales());
                }));
                assertThat(met).hasSize(1);
            }
        } finally {
            threads.shutdown();
        }
    }
}
