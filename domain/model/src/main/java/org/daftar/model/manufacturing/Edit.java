package org.daftar.model.manufacturing;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What may be changed of an order, and how long. */
public enum Edit {
    ADD_LINE,
    REMOVE_LINE,
    QUANTITY,
    SITE,
    /** The cost of making what comes from now on. */
    CONVERSION;

    private static final Set<Edit> ONLY_CONVERSION = EnumSet.of(CONVERSION);

    /** Dates and notes are free for ever; whatever is not listed is refused. */
    private static final Map<Milestone, Set<Edit>> TABLE = Map.of(
            Milestone.DRAFT,
            EnumSet.allOf(Edit.class),
            Milestone.ENTERED,
            EnumSet.allOf(Edit.class),
            Milestone.PLACED,
            EnumSet.allOf(Edit.class),
            Milestone.IN_PRODUCTION,
            ONLY_CONVERSION,
            Milestone.DISPATCHED,
            ONLY_CONVERSION,
            Milestone.PART_RECEIVED,
            ONLY_CONVERSION);

    public boolean isFreeIn(Milestone milestone) {
        return TABLE.getOrDefault(milestone, Set.of()).contains(this);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
