package org.daftar.model.ledger;

import java.time.LocalDate;

/**
 * Twelve months from the first of a month.
 *
 * @param label the calendar year in which it ends, as it is printed in numbers
 */
public record FiscalYear(int label, LocalDate starts, LocalDate ends) {

    public static FiscalYear of(LocalDate day, int startMonth) {
        var start = LocalDate.of(day.getYear(), startMonth, 1);
        if (day.isBefore(start)) start = start.minusYears(1);
        var end = start.plusYears(1).minusDays(1);
        return new FiscalYear(end.getYear(), start, end);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }
}
