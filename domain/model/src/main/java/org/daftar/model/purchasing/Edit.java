package org.daftar.model.purchasing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What may be changed of an order, and how long. */
public enum Edit {
    VENDOR,
    ADD_LINE,
    REMOVE_LINE,
    QUANTITY,
    COST,
    SHIP_TO,
    EXTRA_COSTS;

    /** Dates and notes are free for ever; whatever is not listed is refused. */
    private static final Map<Milestone, Set<Edit>> TABLE = Map.of(
            Milestone.PLANNED, EnumSet.allOf(Edit.class),
            Milestone.PLACED, EnumSet.allOf(Edit.class),
            Milestone.DISPATCHED, EnumSet.allOf(Edit.class),
            Milestone.PART_RECEIVED, EnumSet.complementOf(EnumSet.of(VENDOR)),
            Milestone.RECEIVED, EnumSet.of(EXTRA_COSTS));

    public boolean isFreeIn(Milestone milestone) {
        return TABLE.getOrDefault(milestone, Set.of()).contains(this);
    }
}
