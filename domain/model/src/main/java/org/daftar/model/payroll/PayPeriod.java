package org.daftar.model.payroll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.daftar.model.people.Service;

/** Days of one calendar month that are paid together, both included: a salary file is of one month. */
public record PayPeriod(LocalDate first, LocalDate last) {

    public PayPeriod {
        if (!isOneMonth(first, last))
            throw new IllegalArgumentException("Not days of one month: " + first + " " + last);
    }

    public static boolean isOneMonth(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && YearMonth.from(first).equals(YearMonth.from(last));
    }

    public YearMonth month() {
        return YearMonth.from(first);
    }

    public int daysOfMonth() {
        return first.lengthOfMonth();
    }

    /** The days of it on which somebody is employed. */
    public Optional<PayPeriod> of(Service service) {
        if (!service.touches(first, last)) return Optional.empty();
        var from = service.hired().isAfter(first) ? service.hired() : first;
        var to = service.left().filter(last::isAfter).orElse(last);
        return Optional.of(new PayPeriod(from, to));
    }

    public int days() {
        return last.getDayOfMonth() - first.getDayOfMonth() + 1;
    }
}
