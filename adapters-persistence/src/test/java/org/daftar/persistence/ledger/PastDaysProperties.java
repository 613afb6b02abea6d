package org.daftar.persistence.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A span is found from each of its days, once, at the few places where it is kept. */
class PastDaysProperties {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2200, 12, 31);

    @Property(tries = 500)
    void a_span_is_met_exactly_once_on_the_way_from_each_of_its_days(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4000) int length, @ForAll int which) {
        var nodes = DayTree.cover(from, from.plusDays(length));
        assertThat(nodes).doesNotHaveDuplicates();
        var day = from.plusDays(Math.floorMod(which, length));
        var met = new HashSet<>(DayTree.path(day));
        met.retainAll(nodes);
        assertThat(met).hasSize(1);
    }

    @Property(tries = 500)
    void a_span_is_not_met_from_days_further_from_it_than_twice_its_length(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4000) int length) {
        var nodes = DayTree.cover(from, from.plusDays(length));
        long far = Math.max(2L * length, 24);
        assertThat(DayTree.path(from.minusDays(far))).doesNotContainAnyElementsOf(nodes);
        assertThat(DayTree.path(from.plusDays(length + far))).doesNotContainAnyElementsOf(nodes);
    }

    @Property(tries = 500)
    void a_span_as_older_books_keep_it_is_met_exactly_once_too(
            @ForAll("days") LocalDate from, @ForAll @IntRange(min = 1, max = 4000) int length, @ForAll int which) {
        var met = DayTree.path(from.plusDays(Math.floorMod(which, length)));
        var until = from.plusDays(length);
        for (var nodes : List.of(DayTree.exactCover(from, until), DayTree.fewNodes(from, until)))
            assertThat(met.stream().filter(nodes::contains)).hasSize(1);
    }

    @Property(tries = 500)
    void however_long_a_span_is_it_is_kept_at_one_place(@ForAll("days") LocalDate from, @ForAll("days") LocalDate to) {
        if (!to.isAfter(from)) return;
        assertThat(DayTree.cover(from, to)).hasSize(1);
        assertThat(DayTree.path(to)).hasSize(15 + 4 * 14).doesNotHaveDuplicates();
    }

    @Property(tries = 200)
    void what_was_settled_on_its_own_day_is_not_kept(@ForAll("days") LocalDate day) {
        var item = new PastDays.Item(1, 1, 1, new UUID(1, 1), day, day, 1);
        assertThat(PastDays.of(item, 2, 100, day, false)).isEmpty();
        assertThat(PastDays.of(item, 2, 100, day.plusDays(1), true))
                .singleElement()
                .satisfies(row -> assertThat(row.part()).isEqualTo(-100));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(FIRST.toEpochDay(), LAST.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
