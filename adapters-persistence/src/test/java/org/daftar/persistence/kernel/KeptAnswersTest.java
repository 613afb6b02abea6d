package org.daftar.persistence.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.UserId;
import org.daftar.persistence.Database;
import org.daftar.ports.Storage;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class KeptAnswersTest {

    private static final Instant BEGAN = Instant.parse("2026-03-05T08:00:00Z");

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private final UserId user = new UserId(UUID.randomUUID());
    private Instant now = BEGAN;
    private final InstantSource clock = () -> now;

    private void keep(Storage storage, String key) {
        var answer = new KeptAnswer(new byte[32], 201, "text/plain", key.getBytes(StandardCharsets.UTF_8));
        storage.transactions().write(Control.CONTROL, () -> {
            storage.keptAnswers().keep(Control.CONTROL, user, key, answer);
            return key;
        });
    }

    private boolean isKnown(Storage storage, String key) {
        return storage.keptAnswers()
                .find(Control.CONTROL, user, key)
                .filter(answer -> new String(answer.body(), StandardCharsets.UTF_8).equals(key))
                .isPresent();
    }

    /** Old answers go when new ones come. */
    private void after(Duration time, Storage storage) {
        now = BEGAN.plus(time);
        keep(storage, "at " + time);
    }

    @Test
    void R54_an_answer_is_kept_for_seven_days_and_then_makes_room() {
        try (var site = database.site(directory);
                var storage = site.open(clock, Duration.ofDays(7))) {
            keep(storage, "first");
            after(Duration.ofDays(7).minusSeconds(1), storage);
            assertThat(isKnown(storage, "first")).isTrue();
            after(Duration.ofDays(7).plusSeconds(1), storage);
            assertThat(isKnown(storage, "first")).isFalse();
        }
    }

    @Test
    void R54_an_answer_is_kept_forever_when_that_is_wished() {
        try (var site = database.site(directory);
                var storage = site.open(clock, Duration.ofDays(365_000))) {
            keep(storage, "first");
            after(Duration.ofDays(50 * 365), storage);
            assertThat(isKnown(storage, "first")).isTrue();
        }
    }
}
