package org.daftar.model.purchasing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daftar.model.orders.Received;

/**
 * What is true of an order, each for itself.
 *
 * @param closed nothing more is expected although not all has come
 * @param settled what came is billed and paid; only when nothing more is expected
 */
public record Facets(Stage stage, Received received, boolean closed, boolean settled) {

    public static final Facets FIRST = new Facets(Stage.PLANNED, Received.NONE, false);

    public Facets {
        if (received != Received.NONE && !stage.isReleased())
            throw new IllegalArgumentException("Nothing is received of an order that is " + stage);
        if (closed && received != Received.PART)
            throw new IllegalArgumentException("Only what came in part is closed: " + received);
        if (settled && received != Received.ALL && !closed)
            throw new IllegalArgumentException("What is still expected is not settled: " + received);
    }

    /** Of an order that is not settled. */
    public Facets(Stage stage, Received received, boolean closed) {
        this(stage, received, closed, false);
    }

    public Milestone milestone() {
        return switch (stage) {
            case PLANNED -> Milestone.PLANNED;
            case CANCELLED -> Milestone.CANCELLED;
            case PLACED -> expecting(Milestone.PLACED);
            case DISPATCHED -> expecting(Milestone.DISPATCHED);
        };
    }

    private Milestone expecting(Milestone untouched) {
        if (settled) return Milestone.SETTLED;
        if (received == Received.NONE) return untouched;
        return received == Received.ALL || closed ? Milestone.RECEIVED : Milestone.PART_RECEIVED;
    }

    /** Whether what has not come is still expected. */
    public boolean isOpen() {
        return stage.isReleased() && !closed && received != Received.ALL;
    }

    /** What becomes of this when somebody asks for the milestone; empty when it cannot be asked for. */
    public Optional<Facets> towards(Milestone goal) {
        if (received == Received.NONE)
            return goal.stage().filter(stage::leadsTo).map(next -> new Facets(next, received, false));
        var next = settled(!settled);
        if (next.isPresent() && next.get().milestone() == goal) return next;
        return goal == Milestone.RECEIVED && isOpen()
                ? Optional.of(new Facets(stage, received, true))
                : Optional.empty();
    }

    private Optional<Facets> settled(boolean now) {
        return isOpen() ? Optional.empty() : Optional.of(new Facets(stage, received, closed, now));
    }

    /** What could be asked for. */
    public List<Milestone> reachable() {
        return Arrays.stream(Milestone.values())
                .filter(goal -> towards(goal).isPresent())
                .toList();
    }

    /** Why the milestone cannot be asked for, in a word for programs. */
    public String obstacle(Milestone goal) {
        if (goal == Milestone.PART_RECEIVED || (goal == Milestone.RECEIVED && stage.isReleased()))
            return "derived_status";
        return received != Received.NONE && goal.stage().isPresent() ? "has_receipts" : "not_allowed";
    }

    /** After receipts came, went, or what was ordered changed: what was closed is open again. */
    public Facets after(Received now) {
        return new Facets(stage, now, false);
    }

    /** Whether this may come next: the law by which every recorded history is judged. */
    public boolean mayFollow(Facets before) {
        if (stage != before.stage)
            return before.stage.leadsTo(stage) && received == Received.NONE && before.received == Received.NONE;
        if (!stage.isReleased()) return false;
        if (settled || before.settled)
            return before.settled(settled).filter(this::equals).isPresent() && !equals(before);
        return closed ? before.received == Received.PART && !before.closed : !equals(before);
    }
}
