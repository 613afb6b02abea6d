package org.daftar.persistence.engine;

import java.util.function.Function;

/** What a database offers of one plane while it is open. */
public interface OpenPlane extends AutoCloseable {

    WriteQueue queue();

    CurrentSession current();

    /** Asks several things as they were at one moment, in a session of its own. */
    default <T> T inSnapshot(Function<Session, T> reading) {
        return inSnapshot(Patience.USUAL, reading);
    }

    <T> T inSnapshot(Patience patience, Function<Session, T> reading);

    /** Gives back what the plane holds open; only when its queue is idle. */
    @Override
    void close();
}
