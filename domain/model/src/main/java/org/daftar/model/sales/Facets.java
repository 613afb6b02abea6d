package org.daftar.model.sales;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is true of an order, each for itself.
 *
 * @param billed what was ordered was invoiced, or comes to nothing
 * @param settled and paid
 * @param disputed the customer does not accept it as it is
 */
public record Facets(Stage stage, Shipped shipped, boolean billed, boolean settled, boolean disputed) {

    public static final Facets FIRST = new Facets(Stage.DRAFT, Shipped.NONE, false, false, false);

    private static final Facets CONFIRMED = new Facets(Stage.CONFIRMED, Shipped.NONE, false, false, false);
    private static final Facets CANCELLED = new Facets(Stage.CANCELLED, Shipped.NONE, false, false, false);

    public Facets {
        boolean untouched = shipped == Shipped.NONE && !billed && !settled && !disputed;
        if (!untouched && (stage == Stage.DRAFT || stage == Stage.CANCELLED))
            throw new IllegalArgumentException("Nothing has come of an order that is " + stage);
        if (settled && !billed) throw new IllegalArgumentException("What was not billed is not settled");
        if ((billed || disputed || stage == Stage.CLOSED) && shipped == Shipped.NONE)
            throw new IllegalArgumentException("Nothing has left that could be billed or disputed");
        if (disputed && stage == Stage.CLOSED) throw new IllegalArgumentException("What is over is not disputed");
    }

    public Milestone milestone() {
        return switch (stage) {
            case DRAFT -> Milestone.DRAFT;
            case CANCELLED -> Milestone.CANCELLED;
            case CLOSED -> Milestone.CLOSED;
            case CONFIRMED -> {
                if (disputed) yield Milestone.DISPUTED;
                if (shipped == Shipped.NONE) yield Milestone.CONFIRMED;
                if (settled) yield Milestone.SETTLED;
                yield billed ? Milestone.BILLED : Milestone.SHIPPED;
            }
        };
    }

    /** Whether what has not left is still wanted. */
    public boolean isOpen() {
        return stage == Stage.CONFIRMED;
    }

    /** What becomes of this when somebody asks for the milestone and all of it can be done; empty when it cannot be asked for. */
    public Optional<Facets> towards(Milestone goal) {
        // What was paid does not become unpaid because a dispute is over.
        if (!milestone().leadsTo(goal) || (goal == Milestone.BILLED && settled)) return Optional.empty();
        return Optional.of(
                switch (goal) {
                    case DRAFT -> FIRST;
                    case CONFIRMED -> CONFIRMED;
                    case SHIPPED -> after(Shipped.ALL);
                    case BILLED -> new Facets(stage, shipped, true, false, false);
                    case SETTLED -> new Facets(stage, shipped, true, true, false);
                    case DISPUTED -> new Facets(stage, shipped, billed, settled, true);
                    case CLOSED -> new Facets(Stage.CLOSED, shipped, billed, settled, false);
                    case CANCELLED -> CANCELLED;
                });
    }

    /** What could be asked for. */
    public List<Milestone> reachable() {
        return Arrays.stream(Milestone.values())
                .filter(goal -> towards(goal).isPresent())
                .toList();
    }

    /** Why the milestone cannot be asked for, in a word for programs. */
    public String obstacle(Milestone goal) {
        boolean givesUp = goal == Milestone.DRAFT || goal == Milestone.CANCELLED;
        return givesUp && shipped != Shipped.NONE ? "shipped" : "not_allowed";
    }

    /** After goods left. */
    Facets after(Shipped now) {
        return new Facets(stage, now, billed, settled, disputed);
    }

    /** After all that was invoiced was taken back. */
    Facets unbilled() {
        return new Facets(stage, shipped, false, false, disputed);
    }

    /** Whether this may come next: the law by which every recorded history is judged. */
    public boolean mayFollow(Facets before) {
        boolean asked = before.reachable().stream()
                .anyMatch(goal -> before.towards(goal).filter(this::equals).isPresent());
        if (asked || !before.isOpen()) return asked;
        boolean left = shipped.compareTo(before.shipped) > 0 && equals(before.after(shipped));
        return left || (before.billed() && equals(before.unbilled()));
    }
}
