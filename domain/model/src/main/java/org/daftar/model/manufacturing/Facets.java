package org.daftar.model.manufacturing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daftar.model.orders.Received;

/**
 * What is true of an order, each for itself.
 *
 * @param closed nothing more is expected although not all was made
 * @param completed what came is accepted; only when nothing more is expected
 */
public record Facets(Stage stage, Received received, boolean closed, boolean completed) {

    public static final Facets FIRST = of(Stage.DRAFT);

    public Facets {
        if (received != Received.NONE && !stage.isReleased())
            throw new IllegalArgumentException("Nothing is received of an order that is " + stage);
        if (closed && received != Received.PART)
            throw new IllegalArgumentException("Only what came in part is closed: " + received);
        if (completed && received != Received.ALL && !closed)
            throw new IllegalArgumentException("What is still expected is not completed: " + received);
    }

    private static Facets of(Stage stage) {
        return new Facets(stage, Received.NONE, false, false);
    }

    public Milestone milestone() {
        if (completed) return Milestone.COMPLETED;
        if (received == Received.ALL || closed) return Milestone.RECEIVED;
        if (received == Received.PART) return Milestone.PART_RECEIVED;
        return switch (stage) {
            case DRAFT -> Milestone.DRAFT;
            case ENTERED -> Milestone.ENTERED;
            case PLACED -> Milestone.PLACED;
            case IN_PRODUCTION -> Milestone.IN_PRODUCTION;
            case DISPATCHED -> Milestone.DISPATCHED;
            case CANCELLED -> Milestone.CANCELLED;
        };
    }

    /** Whether what has not come is still expected. */
    public boolean isOpen() {
        return stage.isReleased() && !closed && received != Received.ALL;
    }

    /** What becomes of this when somebody asks for the milestone; empty when it cannot be asked for. */
    public Optional<Facets> towards(Milestone goal) {
        return switch (milestone()) {
            case DRAFT, ENTERED, PLACED, IN_PRODUCTION, DISPATCHED, CANCELLED ->
                goal.stage().filter(stage::leadsTo).map(Facets::of);
            case PART_RECEIVED -> when(goal == Milestone.RECEIVED, new Facets(stage, received, true, false));
            case RECEIVED -> when(goal == Milestone.COMPLETED, completed(true));
            case COMPLETED -> when(goal == Milestone.RECEIVED, completed(false));
        };
    }

    private Facets completed(boolean now) {
        return new Facets(stage, received, closed, now && (closed || received == Received.ALL));
    }

    private static Optional<Facets> when(boolean asked, Facets next) {
        return asked ? Optional.of(next) : Optional.empty();
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
        return new Facets(stage, now, false, false);
    }

    /** Whether this may come next: the law by which every recorded history is judged. */
    public boolean mayFollow(Facets before) {
        if (equals(before)) return false;
        if (stage != before.stage)
            return before.stage.leadsTo(stage) && received == Received.NONE && before.received == Received.NONE;
        if (!stage.isReleased()) return false;
        if (completed != before.completed) return equals(before.completed(completed));
        // Nothing comes or goes of what is completed, and only what is open is closed.
        return !completed && (!closed || (before.received == Received.PART && !before.closed));
    }
}
