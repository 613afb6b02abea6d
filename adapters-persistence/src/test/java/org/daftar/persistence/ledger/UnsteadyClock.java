package org.daftar.persistence.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that stands still until it is set, also backwards, as the clocks of machines are. */
final class UnsteadyClock implements InstantSource {

    private Instant now = Instant.parse("2026-01-15T08:00:00Z");

    void jump(Duration by) {
        now = now.plus(by);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
