package org.daftar.model.purchasing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** When an order reached what. People may say so of what has not come yet, such as a payment in advance. */
public record Milestones(Map<Milestone, Instant> reached) {

    public static final Milestones NONE = new Milestones(Map.of());

    public Milestones {
        reached = Map.copyOf(reached);
    }

    public Optional<Instant> at(Milestone milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    public Milestones with(Milestone milestone, Instant at) {
        var more = copy();
        more.put(milestone, at);
        return new Milestones(more);
    }

    public Milestones without(Milestone milestone) {
        var fewer = copy();
        fewer.remove(milestone);
        return new Milestones(fewer);
    }

    /** Keeps what is there already. */
    Milestones withFirst(Milestone milestone, Instant at) {
        return reached.containsKey(milestone) ? this : with(milestone, at);
    }

    private Map<Milestone, Instant> copy() {
        var copy = new EnumMap<Milestone, Instant>(Milestone.class);
        copy.putAll(reached);
        return copy;
    }
}
