package org.daftar.model.sales;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What may be changed of an order, and how long. */
public enum Edit {
    CUSTOMER,
    LINES,
    SHIP_FROM,
    PRICE,
    /** The channel, the broker and what the sale costs us. */
    COSTS;

    /** Dates and notes are free for ever; whatever is not listed is refused. */
    private static final Map<Milestone, Set<Edit>> TABLE = Map.of(
            Milestone.DRAFT, EnumSet.allOf(Edit.class),
            Milestone.CONFIRMED, EnumSet.allOf(Edit.class),
            Milestone.SHIPPED, EnumSet.of(PRICE, COSTS),
            Milestone.BILLED, EnumSet.of(COSTS),
            Milestone.SETTLED, EnumSet.of(COSTS),
            Milestone.DISPUTED, EnumSet.of(COSTS));

    public boolean isFreeIn(Milestone milestone) {
        return TABLE.getOrDefault(milestone, Set.of()).contains(this);
    }
}
