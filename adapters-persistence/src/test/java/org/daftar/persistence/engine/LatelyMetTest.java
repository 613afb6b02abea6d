package org.daftar.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.defaults.DefaultSqlSession;
import org.junit.jupiter.api.Test;

/** What the writer has met lately is known as long as it is true and not too much. */
class LatelyMetTest {

    private final LatelyMet<String, String> words = new LatelyMet<>(8, String::length);
    private final DefaultSqlSession unasked = new DefaultSqlSession(new Configuration(), null);
    private final Session writing = Session.writing(unasked, 1);

    @Test
    void a_batch_knows_what_the_one_before_has_met() {
        words.put(writing, "a", "four");
        words.put(writing, "b", "five");
        writing.stored();
        assertThat(words.find(writing, "a")).contains("four");
    }

    @Test
    void what_has_become_too_much_goes_with_its_batch() {
        words.put(writing, "a", "four");
        words.put(writing, "b", "three");
        assertThat(words.find(writing, "a")).contains("four");
        writing.stored();
        assertThat(words.find(writing, "a")).isEmpty();
    }

    @Test
    void what_is_replaced_or_removed_weighs_nothing() {
        for (int i = 0; i < 5; i++) words.put(writing, "a", "eighteen");
        words.remove(writing, "a");
        words.put(writing, "b", "eighteen");
        writing.stored();
        assertThat(words.find(writing, "b")).contains("eighteen");
    }

    @Test
    void a_unit_that_is_dropped_leaves_nothing_known() {
        words.put(writing, "a", "four");
        writing.dropUnit();
        assertThat(words.find(writing, "a")).isEmpty();
    }

    @Test
    void two_kinds_know_nothing_of_each_other() {
        new LatelyMet<String, String>(8, String::length).put(writing, "a", "four");
        assertThat(words.find(writing, "a")).isEmpty();
    }

    @Test
    void who_only_reads_knows_nothing() {
        var reading = Session.reading(unasked, 1);
        words.put(reading, "a", "four");
        assertThat(words.find(reading, "a")).isEmpty();
    }
}
