package org.daftar.persistence.kernel;

import org.daftar.persistence.engine.Session;

/**
 * How often something of a company was changed, by name: who remembers it knows by one number whether it is still so. A snapshot sees the
 * number that belongs to what it sees.
 */
public enum Revisions {
    BILLS_OF_MATERIALS,
    ITEMS;

    private static final String REVISION_OF = "REVISION_OF_";

    /** Inside a unit that changes it. */
    public void changed(Session session) {
        Counters.next(session, REVISION_OF + name());
    }

    /** As the snapshot has it. */
    public long of(Session session) {
        var stored = session.mapper(Counters.Mapper.class).last(session.company(), REVISION_OF + name());
        return stored == null ? 0 : stored;
    }
}
