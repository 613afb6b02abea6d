package org.daftar.model.people;

import java.util.List;
import java.util.Map;

/** The life of a leave request; a pair that is not listed is refused. */
public enum LeaveState {
    PENDING,
    APPROVED,
    REJECTED,
    CANCELLED;

    private static final Map<LeaveState, List<LeaveState>> TABLE = Map.of(
            PENDING, List.of(APPROVED, REJECTED, CANCELLED),
            APPROVED, List.of(),
            REJECTED, List.of(),
            CANCELLED, List.of());

    public List<LeaveState> next() {
        return TABLE.getOrDefault(this, List.of());
    }

    /** Whether its days are taken, or may come to be. */
    public boolean counts() {
        return this == PENDING || this == APPROVED;
    }
}
