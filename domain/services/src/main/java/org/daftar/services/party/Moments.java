package org.daftar.services.party;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** The time in microseconds: what the store keeps, so that what is answered is what is read back. */
record Moments(InstantSource clock) {

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
