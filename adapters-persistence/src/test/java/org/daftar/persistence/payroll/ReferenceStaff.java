package org.daftar.persistence.payroll;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** People and what they are paid, as simply as can be said: basic pay alone, one month after the other. Amounts in fils. */
final class ReferenceStaff {

    static final class Person {
        final LocalDate hired;
        final TreeMap<LocalDate, Long> basic = new TreeMap<>();
        final Set<LocalDate> away = new TreeSet<>();

        @Nullable
        LocalDate left;

        long putAside;
        boolean settled;

        Person(LocalDate hired, long basic) {
            this.hired = hired;
            this.basic.put(hired, basic);
        }

        boolean isThere(LocalDate day) {
            return !day.isBefore(hired) && (left == null || !day.isAfter(left));
        }

        private long basicOn(LocalDate day) {
            return basic.floorEntry(day).getValue();
        }

        private LocalDate through(LocalDate end) {
            return left != null && left.isBefore(end) ? left : end;
        }
    }

    final List<Person> people = new ArrayList<>();
    LocalDate month;
    long expensed;
    long putAside;
    long owed;
    long paid;

    ReferenceStaff(LocalDate month) {
        this.month = month;
    }

    /** @return whether there was anybody to pay */
    boolean payMonth(boolean pays) {
        var end = month.withDayOfMonth(month.lengthOfMonth());
        long gross = 0;
        long released = 0;
        boolean anybody = false;
        for (var person : people) {
            boolean there = !person.hired.isAfter(end) && !person.settled;
            if (!there) continue;
            anybody = true;
            gross += earned(person, end);
            var day = person.through(end);
            boolean last = person.left != null;
            long due = gratuity(person, day, last);
            putAside += due - person.putAside;
            person.putAside = due;
            if (last) {
                gross += encashed(person, day);
                released += due;
                putAside -= due;
                person.putAside = 0;
                person.settled = true;
            }
        }
        expensed += gross;
        if (pays) paid += gross + released;
        else owed += gross + released;
        month = month.plusMonths(1);
        return anybody;
    }

    private long earned(Person person, LocalDate end) {
        var first = person.hired.isAfter(month) ? person.hired : month;
        var last = person.through(end);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long absent = person.away.stream()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .count();
        long basic = person.basicOn(first);
        long whole = part(basic, days, month.lengthOfMonth());
        return absent == days ? 0 : whole - Math.min(whole, part(basic, absent, month.lengthOfMonth()));
    }

    private static long gratuity(Person person, LocalDate day, boolean last) {
        long absent = person.away.stream().filter(away -> !away.isAfter(day)).count();
        long days = ChronoUnit.DAYS.between(person.hired, day) + 1 - absent;
        if (last && days < 365) return 0;
        var weighed = BigDecimal.valueOf(Math.min(days, 1825) * 21 + Math.max(days - 1825, 0) * 30);
        return weighed.multiply(BigDecimal.valueOf(person.basicOn(day)))
                .divide(BigDecimal.valueOf(365 * 30), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    /** Thirty days a year after the first, two a month after half of it, down to half a day; nobody takes any. */
    private static long encashed(Person person, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(person.hired, day.plusDays(1));
        long halves = months < 6 ? 0 : months < 12 ? 4 * months : 60 * months / 12;
        return part(person.basicOn(day), halves, 60);
    }

    private static long part(long whole, long part, long of) {
        return BigDecimal.valueOf(whole)
                .multiply(BigDecimal.valueOf(part))
                .divide(BigDecimal.valueOf(of), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
