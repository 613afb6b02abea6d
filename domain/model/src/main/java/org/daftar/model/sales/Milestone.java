package org.daftar.model.sales;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Where an order stands in one word. It follows from the facets, but each has an instant of its own at which it was reached. */
public enum Milestone {
    DRAFT,
    CONFIRMED,
    SHIPPED,
    BILLED,
    SETTLED,
    DISPUTED,
    CLOSED,
    CANCELLED;

    /** The whole life cycle as people may ask for it; a pair that is not listed is refused. */
    private static final Map<Milestone, Set<Milestone>> TABLE = Map.of(
            DRAFT, EnumSet.of(CONFIRMED, CANCELLED),
            CONFIRMED, EnumSet.of(DRAFT, SHIPPED, CANCELLED),
            SHIPPED, EnumSet.of(CONFIRMED, BILLED, DISPUTED),
            BILLED, EnumSet.of(SETTLED, DISPUTED),
            SETTLED, EnumSet.of(DISPUTED, CLOSED),
            DISPUTED, EnumSet.of(BILLED, SETTLED, CLOSED, CANCELLED),
            CLOSED, Set.of(),
            CANCELLED, Set.of());

    boolean leadsTo(Milestone goal) {
        return TABLE.getOrDefault(this, Set.of()).contains(goal);
    }

    /** Whether going there takes back that the order ever was here; a dispute that was settled remains one. */
    boolean isCorrectedBy(Milestone goal) {
        return comesAgainAt(goal) && this != DISPUTED;
    }

    /** Whether an order that goes there from here has been there before. */
    boolean comesAgainAt(Milestone goal) {
        return goal.compareTo(this) < 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
