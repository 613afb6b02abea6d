package org.daftar.persistence.kernel;

import java.time.LocalDate;

/** The years, months and days that sums are kept by, as numbers in their order: 2026, 202603, 20260315. */
public final class Periods {

    public static final int YEAR = 1;
    public static final int MONTH = 2;
    public static final int DAY = 3;

    private Periods() {}

    public static long month(LocalDate date) {
        return date.getYear() * 100L + date.getMonthValue();
    }

    public static long day(LocalDate date) {
        return month(date) * 100 + date.getDayOfMonth();
    }

    /** The first day whose number is not below: the day itself, when the number is one. */
    public static LocalDate dayFrom(long number) {
        int year = (int) (number / 10_000);
        int month = (int) (number / 100 % 100);
        int day = (int) (number % 100);
        if (month < 1 || month > 12) return LocalDate.of(month < 1 ? year : year + 1, 1, 1);
        var first = LocalDate.of(year, month, 1);
        return day <= first.lengthOfMonth() ? first.withDayOfMonth(Math.max(day, 1)) : first.plusMonths(1);
    }

    /** A day, taken apart the way sums are kept: the years before it, its year's months before it, its month's days up to it. */
    public record Parts(long year, long firstMonth, long month, long firstDay, long day) {

        public static Parts of(LocalDate date) {
            long month = Periods.month(date);
            return new Parts(date.getYear(), date.getYear() * 100L, month, month * 100, Periods.day(date));
        }
    }

    /** @throws java.time.DateTimeException when the number is no day */
    public static LocalDate date(long day) {
        return LocalDate.of((int) (day / 10_000), (int) (day / 100 % 100), (int) (day % 100));
    }
}
