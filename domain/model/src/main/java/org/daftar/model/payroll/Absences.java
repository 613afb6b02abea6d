package org.daftar.model.payroll;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.daftar.model.people.Leave;
import org.daftar.model.people.Service;

/**
 * What leave takes from pay, in quarters of a day: sick days by how many there were in that year of service, maternity by how long it has
 * lasted. Source: Federal Decree-Law 33 of 2021, articles 30 and 31.
 */
final class Absences {

    private static final int WHOLE_DAY = 4;
    private static final long SICK_FULL_PAY = 15 * 2;
    private static final long SICK_HALF_PAY = SICK_FULL_PAY + 30 * 2;
    private static final long MATERNITY_FULL_PAY = 45;

    /** Of each day on which something is taken. */
    private final NavigableMap<LocalDate, Integer> quarters = new TreeMap<>();

    private Absences() {}

    /** @param approved by first day */
    static Absences of(Service service, List<Leave> approved, LocalDate through) {
        var absences = new Absences();
        var sick = new HashMap<Integer, Long>();
        for (var leave : approved) {
            switch (leave.type()) {
                case UNPAID -> absences.each(leave, through, day -> leave.halvesADay() * 2);
                case MATERNITY -> absences.each(leave, through, day -> maternity(leave, day));
                case SICK ->
                    absences.each(leave, through, day -> {
                        int year = (int) ChronoUnit.YEARS.between(service.hired(), day);
                        long before = sick.merge(year, leave.halvesADay(), Long::sum) - leave.halvesADay();
                        return leave.halvesADay() * 2 * unpaidShare(before) / WHOLE_DAY;
                    });
                case ANNUAL, PATERNITY, OTHER -> {}
            }
        }
        return absences;
    }

    /** Quarters of days taken in that span. */
    long within(LocalDate from, LocalDate to) {
        return quarters.subMap(from, true, to, true).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }

    private void each(Leave leave, LocalDate through, ToLongFunction<LocalDate> taken) {
        for (var day = leave.first(); !day.isAfter(leave.last()) && !day.isAfter(through); day = day.plusDays(1)) {
            int more = (int) taken.applyAsLong(day);
            if (more > 0) quarters.merge(day, more, (one, other) -> Math.min(WHOLE_DAY, one + other));
        }
    }

    private static long maternity(Leave leave, LocalDate day) {
        return ChronoUnit.DAYS.between(leave.first(), day) < MATERNITY_FULL_PAY ? 0 : leave.halvesADay();
    }

    private static int unpaidShare(long sickHalvesBefore) {
        if (sickHalvesBefore < SICK_FULL_PAY) return 0;
        return sickHalvesBefore < SICK_HALF_PAY ? WHOLE_DAY / 2 : WHOLE_DAY;
    }
}
