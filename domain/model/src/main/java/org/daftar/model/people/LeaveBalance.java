package org.daftar.model.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Annual leave on a day: what service up to it has earned, and what is asked for or taken.
 *
 * @param taken approved or pending, whenever it is
 */
public record LeaveBalance(LeaveDays earned, LeaveDays taken) {

    private static final int MONTHS_BEFORE_ANY = 6;
    private static final int YEAR = 12;

    /** Two days for each month of a first year, once half of it has passed (Federal Decree-Law 33 of 2021, article 29). */
    private static final LeaveDays OF_A_FIRST_MONTH = LeaveDays.of(2);

    public static LeaveBalance on(Employment employment, Collection<Leave> annual, LocalDate day) {
        var taken = annual.stream().map(Leave::days).reduce(LeaveDays.NONE, LeaveDays::plus);
        return new LeaveBalance(earned(employment, day), taken);
    }

    /** Full months of service count; what a part of a year comes to is rounded down to half a day. */
    public static LeaveDays earned(Employment employment, LocalDate day) {
        var hired = employment.service().hired();
        long months = day.isBefore(hired) ? 0 : ChronoUnit.MONTHS.between(hired, day.plusDays(1));
        if (months < MONTHS_BEFORE_ANY) return LeaveDays.NONE;
        if (months < YEAR) return new LeaveDays(OF_A_FIRST_MONTH.halves() * months);
        return new LeaveDays(Math.multiplyExact(employment.annualLeave().halves(), months) / YEAR);
    }

    /** Below zero when more was taken than is earned. */
    public LeaveDays left() {
        return earned.minus(taken);
    }
}
