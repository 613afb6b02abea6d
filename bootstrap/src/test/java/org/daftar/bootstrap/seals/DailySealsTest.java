package org.daftar.bootstrap.seals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.daftar.bootstrap.demo.DemoCompany;
import org.daftar.bootstrap.keys.SealKeys;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.Storage;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailySealsTest {

    @TempDir
    Path directory;

    @Test
    void books_are_sealed_once_when_the_day_of_their_last_entry_is_over() {
        try (var storage = SqliteStorage.open(directory)) {
            DemoCompany.write(storage);
            var today = Instant.now();
            assertThat(sealsAfterTwoRounds(storage, today)).isZero();
            assertThat(sealsAfterTwoRounds(storage, today.plus(Duration.ofDays(1))))
                    .isOne();
            assertThat(sealsAfterTwoRounds(storage, today.plus(Duration.ofDays(2))))
                    .isOne();
        }
    }

    private int sealsAfterTwoRounds(Storage storage, Instant now) {
        var daftar = Daftar.on(storage, InstantSource.fixed(now), new SecureRandom(), new SealKeys(directory));
        try (var seals = new DailySeals(daftar)) {
            seals.round();
            seals.round();
        }
        var books = daftar.read().directory().owners().get(0).books();
        return storage.ledger().seals().lines(books).size();
    }
}
