package org.daftar.model.purchasing;

import java.util.Locale;
import java.util.Optional;

/** Where an order stands in one word. It follows from the facets, but each has an instant of its own at which it was reached. */
public enum Milestone {
    PLANNED,
    PLACED,
    DISPATCHED,
    PART_RECEIVED,
    RECEIVED,
    /** Billed and paid. */
    SETTLED,
    CANCELLED;

    /** The stage that is meant by it; what receipts and payments bring about is no stage. */
    Optional<Stage> stage() {
        return switch (this) {
            case PLANNED -> Optional.of(Stage.PLANNED);
            case PLACED -> Optional.of(Stage.PLACED);
            case DISPATCHED -> Optional.of(Stage.DISPATCHED);
            case CANCELLED -> Optional.of(Stage.CANCELLED);
            case PART_RECEIVED, RECEIVED, SETTLED -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
