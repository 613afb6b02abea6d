package org.daftar.persistence.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.daftar.persistence.invoicing.Cover.Stretch;
import org.daftar.persistence.kernel.Periods;

/** A report reads every day of its span, none twice, and few rows of it. */
class CoverLaws {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 1_500).map(FIRST::plusDays);
    }

    @Property(tries = 150)
    void a_span_is_covered_once_and_nothing_else_is(
            @ForAll("day") LocalDate from, @ForAll @IntRange(max = 1_200) int more) {
        var to = from.plusDays(more);
        var cover = Cover.of(from, to);
        var astray = from.minusDays(400)
                .datesUntil(to.plusDays(400))
                .filter(day -> times(cover, day) != (day.isBefore(from) || day.isAfter(to) ? 0 : 1));
        assertThat(astray).isEmpty();
    }

    @Property(tries = 150)
    void at_most_sixty_days_and_twenty_two_months_stand_beside_whole_years(
            @ForAll("day") LocalDate from, @ForAll @IntRange(max = 1_200) int more) {
        var cover = Cover.of(from, from.plusDays(more));
        var days = from.datesUntil(from.plusDays(more + 1L)).toList();
        assertThat(days.stream()
                        .map(Periods::day)
                        .filter(day -> holds(cover.daysBefore(), day) || holds(cover.daysAfter(), day)))
                .hasSizeLessThanOrEqualTo(60);
        assertThat(days.stream()
                        .map(Periods::month)
                        .distinct()
                        .filter(month -> holds(cover.monthsBefore(), month) || holds(cover.monthsAfter(), month)))
                .hasSizeLessThanOrEqualTo(22);
    }

    private static long times(Cover cover, LocalDate day) {
        return Stream.of(
                        holds(cover.daysBefore(), Periods.day(day)),
                        holds(cover.monthsBefore(), Periods.month(day)),
                        holds(cover.years(), day.getYear()),
                        holds(cover.monthsAfter(), Periods.month(day)),
                        holds(cover.daysAfter(), Periods.day(day)))
                .filter(held -> held)
                .count();
    }

    private static boolean holds(Stretch stretch, long number) {
        return number >= stretch.first() && number < stretch.end();
    }
}
