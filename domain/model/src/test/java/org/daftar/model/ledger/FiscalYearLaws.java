package org.daftar.model.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever the month in which a company's year begins. */
class FiscalYearLaws {

    @Property(tries = 500)
    void each_day_is_in_exactly_one_fiscal_year(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        var year = FiscalYear.of(day, startMonth);
        assertThat(year.holds(day)).isTrue();
        assertThat(year.holds(other)).isEqualTo(FiscalYear.of(other, startMonth).equals(year));
    }

    @Property(tries = 500)
    void fiscal_years_adjoin_and_are_twelve_months_from_the_first_of_the_month(
            @ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        var year = FiscalYear.of(day, startMonth);
        assertThat(year.starts()).isEqualTo(LocalDate.of(year.starts().getYear(), startMonth, 1));
        var next = FiscalYear.of(year.ends().plusDays(1), startMonth);
        assertThat(next.starts())
                .isEqualTo(year.starts().plusMonths(12))
                .isEqualTo(year.ends().plusDays(1));
    }

    @Property(tries = 500)
    void numbers_of_different_fiscal_years_are_told_apart_by_the_year_in_which_they_end(
            @ForAll("days") LocalDate day,
            @ForAll("days") LocalDate other,
            @ForAll @IntRange(min = 1, max = 12) int startMonth) {
        var one = FiscalYear.of(day, startMonth);
        var two = FiscalYear.of(other, startMonth);
        assertThat(one.label()).isEqualTo(one.ends().getYear());
        assertThat(one.label() == two.label()).isEqualTo(one.equals(two));
    }

    /** Close together, so that the same and the next year are met often. */
    @Provide
    Arbitrary<LocalDate> days() {
        var from = LocalDate.of(2023, 1, 1);
        return Arbitraries.integers().between(0, 5 * 366).map(from::plusDays);
    }
}
