package org.daftar.http.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Points in time, ISO 8601 with an offset; written in UTC, to the microsecond, which is what is stored. */
final class InstantCodec extends FromText {

    private final boolean takesDays;

    InstantCodec(Manner manner) {
        super(manner);
        takesDays = manner.has(Manner.Habit.EXCHANGES_DAYS_AND_INSTANTS);
    }

    @Override
    @Nullable
    Object of(String text, Faults faults) {
        var instant = instant(text);
        if (instant == null && takesDays) instant = beginningOf(DateCodec.date(text));
        if (instant == null) {
            faults.note("not_a_timestamp", "format", "is not a point in time. Write it like 2026-01-31T09:30:00Z.");
        }
        return instant;
    }

    private static @Nullable Instant beginningOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static @Nullable Instant instant(String text) {
        if (text.length() > 40) return null;
        try {
            var instant = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MICROS);
            var year = instant.atOffset(ZoneOffset.UTC).getYear();
            return year >= 1 && year <= 9999 ? instant : null;
        } catch (DateTimeException | ArithmeticException noSuchTime) {
            return null;
        }
    }

    @Override
    String text(Object value) {
        return ((Instant) value).truncatedTo(ChronoUnit.MICROS).toString();
    }

    @Override
    Schema schema() {
        return Schema.of("string").with("format", "date-time");
    }

    @Override
    String wanted() {
        return "a point in time like 2026-01-31T09:30:00Z";
    }
}
