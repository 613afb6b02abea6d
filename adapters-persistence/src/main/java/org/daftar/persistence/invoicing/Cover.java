package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.time.YearMonth;
import org.daftar.persistence.kernel.Periods;

/** A span as the fewest days, months and years that make it up: five stretches at most, whatever its length. */
record Cover(Stretch daysBefore, Stretch monthsBefore, Stretch years, Stretch monthsAfter, Stretch daysAfter) {

    /** Numbers of {@link Periods}, the end excluded. */
    record Stretch(long first, long end) {

        private static final Stretch NONE = new Stretch(0, 0);
    }

    /** Both days included. */
    static Cover of(LocalDate from, LocalDate to) {
        var month = YearMonth.from(from);
        var begin = from.getDayOfMonth() == 1 ? month : month.plusMonths(1);
        var end = YearMonth.from(to.plusDays(1));
        if (!begin.isBefore(end)) {
            var days = new Stretch(Periods.day(from), Periods.day(to) + 1);
            return new Cover(days, Stretch.NONE, Stretch.NONE, Stretch.NONE, Stretch.NONE);
        }
        return ofMonths(
                new Stretch(Periods.day(from), Periods.day(begin.atDay(1))),
                begin,
                end,
                new Stretch(Periods.day(end.atDay(1)), Periods.day(to) + 1));
    }

    private static Cover ofMonths(Stretch daysBefore, YearMonth begin, YearMonth end, Stretch daysAfter) {
        int firstYear = begin.getMonthValue() == 1 ? begin.getYear() : begin.getYear() + 1;
        int endYear = end.getYear();
        if (firstYear >= endYear)
            return new Cover(
                    daysBefore, new Stretch(number(begin), number(end)), Stretch.NONE, Stretch.NONE, daysAfter);
        return new Cover(
                daysBefore,
                new Stretch(number(begin), firstYear * 100L + 1),
                new Stretch(firstYear, endYear),
                new Stretch(endYear * 100L + 1, number(end)),
                daysAfter);
    }

    private static long number(YearMonth month) {
        return Periods.month(month.atDay(1));
    }
}
