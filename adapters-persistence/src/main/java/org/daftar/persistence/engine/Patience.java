package org.daftar.persistence.engine;

import java.time.Duration;

/** How long a reading may take. */
public enum Patience {
    /** Somebody waits for the answer. */
    USUAL(Duration.ofSeconds(5)),

    /** All of the books are read. Shorter than the network may be silent. */
    LONG(Duration.ofSeconds(25));

    private final Duration limit;

    Patience(Duration limit) {
        this.limit = limit;
    }

    public Duration limit() {
        return limit;
    }
}
