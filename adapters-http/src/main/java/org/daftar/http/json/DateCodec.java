package org.daftar.http.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Days of the calendar, years 0001 to 9999. */
final class DateCodec extends FromText {

    private final boolean takesInstants;

    DateCodec(Manner manner) {
        super(manner);
        takesInstants = manner.has(Manner.Habit.EXCHANGES_DAYS_AND_INSTANTS);
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        var date = date(text);
        if (date == null && takesInstants) date = dayOf(InstantCodec.instant(text));
        if (date == null) faults.note("not_a_date", "format", "is not a date. Write a day that exists as YYYY-MM-DD.");
        return date;
    }

    private static @Nullable LocalDate dayOf(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, ZoneOffset.UTC);
    }

    static @Nullable LocalDate date(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return null;
        var year = number(text, 0, 4);
        var month = number(text, 5, 7);
        var day = number(text, 8, 10);
        if (year < 1 || month < 1 || day < 1) return null;
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** The digits as a number, or -1 if one is no digit. */
    private static int number(String text, int from, int to) {
        var number = 0;
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return -1;
            number = number * 10 + digit;
        }
        return number;
    }

    @Override
    String text(Object value) {
        return value.toString();
    }

    @Override
    Schema schema() {
        return Schema.of("string").with("format", "date");
    }

    @Override
    String wanted() {
        return "a date as YYYY-MM-DD";
    }
}
