package org.daftar.http.arkan;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daftar.model.ledger.CompanyProfile;

/** The days a report covers, both included. */
public record Span(LocalDate from, LocalDate to) {

    /** What is not said: through today, from the beginning of that day's fiscal year. */
    public static Span of(Optional<LocalDate> from, Optional<LocalDate> to, CompanyProfile company, LocalDate today) {
        var end = to.orElse(today);
        var begin = from.orElseGet(() -> company.fiscalYear(end).starts());
        Days.requireOrder(Optional.of(begin), Optional.of(end));
        return new Span(begin, end);
    }

    /** The span to compare with: whole months have whole months before them, however many days these have. */
    public Span before(Comparison comparison) {
        return switch (comparison) {
            case PREVIOUS_YEAR -> new Span(from.minusYears(1), isMonths() ? back(to, 12) : to.minusYears(1));
            case PREVIOUS_PERIOD ->
                isMonths()
                        ? new Span(from.minusMonths(months()), from.minusDays(1))
                        : new Span(from.minusDays(days()), from.minusDays(1));
        };
    }

    /** The day to compare with: the end of a month has the end of a month before it. */
    public static LocalDate before(LocalDate day, Comparison comparison) {
        return back(day, comparison == Comparison.PREVIOUS_YEAR ? 12 : 1);
    }

    private static LocalDate back(LocalDate day, int months) {
        var earlier = day.minusMonths(months);
        return isMonthEnd(day) ? YearMonth.from(earlier).atEndOfMonth() : earlier;
    }

    private boolean isMonths() {
        return from.getDayOfMonth() == 1 && isMonthEnd(to);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.equals(YearMonth.from(day).atEndOfMonth());
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to.plusDays(1));
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public enum Comparison {
        PREVIOUS_PERIOD,
        PREVIOUS_YEAR
    }
}
