package org.daftar.model.manufacturing;

import java.util.Map;
import java.util.Set;

/** How far an order has come by what people say of it; what was made is told by receipts. */
public enum Stage {
    /** Being written. */
    DRAFT,
    /** Complete, and not asked for yet. */
    ENTERED,
    /** Asked for: its outputs are expected, its inputs wanted. */
    PLACED,
    /** Being made. */
    IN_PRODUCTION,
    /** On the way from where it was made. */
    DISPATCHED,
    /** Given up before anything came. */
    CANCELLED;

    /** The whole life cycle while nothing was received; a pair that is not listed is refused, and so is any after a receipt. */
    private static final Map<Stage, Set<Stage>> TABLE = Map.of(
            DRAFT, Set.of(ENTERED, CANCELLED),
            ENTERED, Set.of(DRAFT, PLACED, CANCELLED),
            PLACED, Set.of(ENTERED, IN_PRODUCTION, DISPATCHED, CANCELLED),
            IN_PRODUCTION, Set.of(PLACED, DISPATCHED, CANCELLED),
            DISPATCHED, Set.of(IN_PRODUCTION, CANCELLED),
            CANCELLED, Set.of());

    public boolean leadsTo(Stage next) {
        return TABLE.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether outputs are expected and inputs wanted. */
    public boolean isReleased() {
        return this == PLACED || this == IN_PRODUCTION || this == DISPATCHED;
    }

    /** Whether inputs are what they were when the order was placed, and not what the bills of materials say. */
    public boolean isFrozen() {
        return this != DRAFT && this != ENTERED;
    }
}
