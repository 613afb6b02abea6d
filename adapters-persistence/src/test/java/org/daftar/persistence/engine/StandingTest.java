package org.daftar.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rows that many units of a batch change are stored as the last that was kept left them. */
class StandingTest {

    private final Map<String, Integer> stored = new HashMap<>();
    private final Standing<String, Integer> standing = new Standing<>(key -> stored.getOrDefault(key, 0), stored::put);

    @Test
    void what_a_unit_changes_after_it_was_settled_early_is_stored_too() {
        kept(1);
        standing.flush();
        kept(2);
        standing.flush();
        assertThat(stored).containsEntry("row", 2);
    }

    @Test
    void what_was_settled_early_in_a_unit_that_is_dropped_is_stored_as_it_was_before() {
        kept(1);
        standing.put("row", 2);
        standing.flush();
        stored.clear();
        standing.dropUnit();
        assertThat(standing.get("row")).isEqualTo(1);
        standing.flush();
        assertThat(stored).containsEntry("row", 1);
    }

    @Test
    void a_batch_goes_on_with_what_the_one_before_stored_and_stores_what_it_changes() {
        kept(1);
        standing.flush();
        assertThat(standing.stored()).isTrue();
        stored.put("row", 7);
        assertThat(standing.get("row")).as("not read again").isEqualTo(1);
        kept(2);
        standing.flush();
        assertThat(stored).containsEntry("row", 2);
    }

    private void kept(int value) {
        standing.put("row", value);
        standing.keepUnit();
    }
}
