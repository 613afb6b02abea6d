package org.daftar.model.manufacturing;

import java.util.Locale;
import java.util.Optional;

/** Where an order stands in one word. It follows from the facets, but each has an instant of its own at which it was reached. */
public enum Milestone {
    DRAFT,
    ENTERED,
    PLACED,
    IN_PRODUCTION,
    DISPATCHED,
    PART_RECEIVED,
    RECEIVED,
    /** All that came is accepted, and nothing more is done. */
    COMPLETED,
    CANCELLED;

    /** The stage that is meant by it; what receipts bring about is no stage. */
    Optional<Stage> stage() {
        return switch (this) {
            case DRAFT -> Optional.of(Stage.DRAFT);
            case ENTERED -> Optional.of(Stage.ENTERED);
            case PLACED -> Optional.of(Stage.PLACED);
            case IN_PRODUCTION -> Optional.of(Stage.IN_PRODUCTION);
            case DISPATCHED -> Optional.of(Stage.DISPATCHED);
            case CANCELLED -> Optional.of(Stage.CANCELLED);
            case PART_RECEIVED, RECEIVED, COMPLETED -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
