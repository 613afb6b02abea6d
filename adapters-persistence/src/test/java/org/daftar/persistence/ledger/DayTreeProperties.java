package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A span is found from each of its days, once, at the place where it is kept. */
class DayTreeProperties {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Property(tries = 500)
    void a_span_is_met_from_each_of_its_days(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4000) int length, @ForAll int which) {
        assertThat(DayTree.around(from.plusDays(Math.floorMod(which, length))))
                .containsOnlyOnce(DayTree.place(from, from.plusDays(length)));
    }

    @Property(tries = 500)
    void a_span_is_not_met_from_days_further_from_it_than_twice_its_length(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4000) int length) {
        var place = DayTree.place(from, from.plusDays(length));
        long far = Math.max(2L * length, 24);
        assertThat(DayTree.around(from.minusDays(far))).doesNotContain(place);
        assertThat(DayTree.around(from.plusDays(length + far))).doesNotContain(place);
    }

    @Property(tries = 100)
    void however_far_the_days_a_question_asks_few_places(@ForAll("days") LocalDate day) {
        assertThat(DayTree.around(day)).hasSize(1 + 4 * 14).doesNotHaveDuplicates();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
