package org.daftar.persistence.manufacturing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daftar.model.manufacturing.Milestone;

/**
 * One order for one output of two inputs as plainly as it can be told, in millionths and without books: what the real one is compared
 * with.
 */
final class ReferenceMaking {

    /** A refusal, by its code. */
    static final class No extends RuntimeException {

        No(String code) {
            super(code);
        }
    }

    private static final Set<Milestone> EDITED = EnumSet.of(Milestone.DRAFT, Milestone.ENTERED, Milestone.PLACED);

    private record Took(long made, long[] consumed, long[] toppedUp) {}

    private final long[] perUnit;
    private final long[] onHand;
    private final long[] allocated = {0, 0};
    private final List<Took> receipts = new ArrayList<>();
    private long ordered;
    private long made;
    private Milestone stage = Milestone.ENTERED;
    private boolean closed;
    private boolean completed;

    ReferenceMaking(long ordered, long[] perUnit, long[] onHand) {
        this.ordered = ordered;
        this.perUnit = perUnit;
        this.onHand = onHand.clone();
    }

    ReferenceMaking copy() {
        var copy = new ReferenceMaking(ordered, perUnit, onHand);
        System.arraycopy(allocated, 0, copy.allocated, 0, allocated.length);
        copy.receipts.addAll(receipts);
        copy.made = made;
        copy.stage = stage;
        copy.closed = closed;
        copy.completed = completed;
        return copy;
    }

    int receipts() {
        return receipts.size();
    }

    /** On hand, allocated, demanded. */
    String input(int input) {
        return onHand[input] + "/" + allocated[input] + "/" + demanded(input);
    }

    /** On hand, on order. */
    String output() {
        return made + "/" + (open() ? Math.max(0, ordered - received()) : 0);
    }

    Milestone milestone() {
        if (completed) return Milestone.COMPLETED;
        if (receipts.isEmpty()) return stage;
        return received() >= ordered || closed ? Milestone.RECEIVED : Milestone.PART_RECEIVED;
    }

    void found(int input, long quantity) {
        onHand[input] += quantity;
    }

    void sold(long quantity) {
        if (quantity > made) throw new No("insufficient_stock");
        made -= quantity;
    }

    void receive(long quantity) {
        if (!open()) throw new No("invalid_transition");
        long came = received() + quantity;
        if (came > ordered) throw new No("over_receipt");
        long[] taken = new long[perUnit.length];
        long[] more = new long[perUnit.length];
        for (int i = 0; i < perUnit.length; i++) {
            taken[i] = Math.max(0, rounded(required(i) * came, ordered) - consumed(i));
            more[i] = Math.max(0, taken[i] - allocated[i]);
            if (more[i] > onHand[i] - allocated[i]) throw new No("insufficient_stock");
            onHand[i] -= taken[i];
            allocated[i] += more[i] - taken[i];
        }
        made += quantity;
        receipts.add(new Took(quantity, taken, more));
    }

    void takeBack(int which) {
        if (completed) throw new No("invalid_transition");
        var receipt = receipts.get(which);
        if (receipt.made() > made) throw new No("insufficient_stock");
        made -= receipt.made();
        receipts.remove(which);
        closed = false;
        for (int i = 0; i < perUnit.length; i++) {
            onHand[i] += receipt.consumed()[i];
            allocated[i] += receipt.consumed()[i] - receipt.toppedUp()[i];
            allocated[i] = Math.min(allocated[i], demanded(i));
        }
    }

    void edit(long quantity) {
        if (ordered == quantity) return;
        if (!EDITED.contains(milestone())) throw new No("invalid_transition");
        long[] before = {demanded(0), demanded(1)};
        ordered = quantity;
        keep(before);
    }

    void move(Milestone goal) {
        var from = milestone();
        if (from == goal) return;
        if (!legal(from, goal)) throw new No("invalid_transition");
        long[] before = {demanded(0), demanded(1)};
        if (goal == Milestone.COMPLETED) completed = true;
        else if (from == Milestone.COMPLETED) completed = false;
        else if (goal == Milestone.RECEIVED) closed = true;
        else stage = goal;
        keep(before);
    }

    private static boolean legal(Milestone from, Milestone goal) {
        return switch (from) {
            case DRAFT -> goal == Milestone.ENTERED || goal == Milestone.CANCELLED;
            case ENTERED -> goal == Milestone.DRAFT || goal == Milestone.PLACED || goal == Milestone.CANCELLED;
            case PLACED ->
                goal == Milestone.ENTERED
                        || goal == Milestone.IN_PRODUCTION
                        || goal == Milestone.DISPATCHED
                        || goal == Milestone.CANCELLED;
            case IN_PRODUCTION ->
                goal == Milestone.PLACED || goal == Milestone.DISPATCHED || goal == Milestone.CANCELLED;
            case DISPATCHED -> goal == Milestone.IN_PRODUCTION || goal == Milestone.CANCELLED;
            case PART_RECEIVED -> goal == Milestone.RECEIVED;
            case RECEIVED -> goal == Milestone.COMPLETED;
            case COMPLETED -> goal == Milestone.RECEIVED;
            case CANCELLED -> false;
        };
    }

    /** Of new demand as much is kept as is there; what is demanded no more is kept no more. */
    private void keep(long[] before) {
        for (int i = 0; i < perUnit.length; i++) {
            long more = Math.max(0, demanded(i) - before[i]);
            allocated[i] = Math.min(allocated[i], demanded(i));
            allocated[i] += Math.min(more, onHand[i] - allocated[i]);
        }
    }

    private boolean open() {
        boolean released =
                stage == Milestone.PLACED || stage == Milestone.IN_PRODUCTION || stage == Milestone.DISPATCHED;
        return released && !closed && received() < ordered;
    }

    private long demanded(int input) {
        return open() ? Math.max(0, required(input) - consumed(input)) : 0;
    }

    private long required(int input) {
        return rounded(perUnit[input] * ordered, 1_000_000);
    }

    private long consumed(int input) {
        return receipts.stream().mapToLong(receipt -> receipt.consumed()[input]).sum();
    }

    private long received() {
        return receipts.stream().mapToLong(Took::made).sum();
    }

    private static long rounded(long exact, long whole) {
        return (2 * exact + whole) / (2 * whole);
    }
}
