package org.daftar.model.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** That somebody came to work, and when they went; nobody is there twice at once. */
public record Stay(AttendanceId id, EmployeeId employee, Instant came, Optional<Instant> went, Optional<String> note) {

    public Stay {
        if (went.filter(came::isAfter).isPresent()) throw new IllegalArgumentException("Gone before having come");
    }

    public Stay left(Instant at) {
        return new Stay(id, employee, came, Optional.of(at), note);
    }

    /** How long, in whole minutes; empty while it lasts. */
    public Optional<Long> minutes() {
        return went.map(at -> Duration.between(came, at).toMinutes());
    }
}
