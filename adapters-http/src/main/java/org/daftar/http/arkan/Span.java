package org.daftar.http.arkan;

import java.time.LocalDate;
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

    /** The span to compare with. */
    public Span before(Comparison comparison) {
        return switch (comparison) {
            case PREVIOUS_YEAR -> new Span(from.minusYears(1), to.minusYears(1));
            case PREVIOUS_PERIOD -> new Span(from.minusDays(days()), from.minusDays(1));
        };
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    public enum Comparison {
        PREVIOUS_PERIOD,
        PREVIOUS_YEAR
    }
}
