package org.daftar.model.people;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days of an employment, both included.
 *
 * @param left the last day; empty while nobody knows it
 */
public record Service(LocalDate hired, Optional<LocalDate> left) {

    public Service {
        if (left.filter(hired::isAfter).isPresent())
            throw new IllegalArgumentException("Left before being hired: " + hired);
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(hired) && left.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** Whether the employment has a day in that span. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !hired.isAfter(to) && left.map(last -> !last.isBefore(from)).orElse(true);
    }
}
