package org.daftar.model.purchasing;

import java.util.Map;
import java.util.Set;

/** How far an order has come by what people say of it; what was received is told by receipts. */
public enum Stage {
    /** Being written; nobody expects anything. */
    PLANNED,
    /** Sent to the vendor: the goods are expected. */
    PLACED,
    /** The vendor has sent the goods. */
    DISPATCHED,
    /** Given up before anything came. */
    CANCELLED;

    /** The whole life cycle while nothing was received; a pair that is not listed is refused, and so is any after a receipt. */
    private static final Map<Stage, Set<Stage>> TABLE = Map.of(
            PLANNED, Set.of(PLACED, CANCELLED),
            PLACED, Set.of(PLANNED, DISPATCHED, CANCELLED),
            DISPATCHED, Set.of(PLACED, CANCELLED),
            CANCELLED, Set.of());

    public boolean leadsTo(Stage next) {
        return TABLE.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether goods are expected from the vendor. */
    public boolean isReleased() {
        return this == PLACED || this == DISPATCHED;
    }
}
