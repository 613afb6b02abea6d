package org.daftar.persistence.purchasing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.model.purchasing.Milestone;

/** An order as plainly as it can be told, in whole units and without books: what the real one is compared with. */
final class ReferenceOrder {

    /** A refusal, by its code. */
    static final class No extends RuntimeException {

        No(String code) {
            super(code);
        }
    }

    private final long[] ordered;
    private final List<long[]> receipts = new ArrayList<>();
    private Milestone stage = Milestone.PLANNED;
    private boolean closed;

    ReferenceOrder(long... ordered) {
        this.ordered = ordered.clone();
    }

    ReferenceOrder copy() {
        var copy = new ReferenceOrder(ordered);
        copy.receipts.addAll(receipts);
        copy.stage = stage;
        copy.closed = closed;
        return copy;
    }

    long received(int line) {
        return receipts.stream().mapToLong(receipt -> receipt[line]).sum();
    }

    long onOrder(int line) {
        boolean expecting = (stage == Milestone.PLACED || stage == Milestone.DISPATCHED) && !closed;
        return expecting ? Math.max(0, ordered[line] - received(line)) : 0;
    }

    int receipts() {
        return receipts.size();
    }

    Milestone milestone() {
        if (receipts.isEmpty()) return stage;
        boolean all = true;
        for (int i = 0; i < ordered.length; i++) all &= received(i) >= ordered[i];
        return all || closed ? Milestone.RECEIVED : Milestone.PART_RECEIVED;
    }

    void receive(int line, long quantity) {
        if (milestone() != Milestone.PLACED
                && milestone() != Milestone.DISPATCHED
                && milestone() != Milestone.PART_RECEIVED) throw new No("invalid_transition");
        if (received(line) + quantity > ordered[line]) throw new No("over_receipt");
        var receipt = new long[ordered.length];
        receipt[line] = quantity;
        receipts.add(receipt);
    }

    void takeBack(int receipt) {
        receipts.remove(receipt);
        closed = false;
    }

    void edit(int line, long quantity) {
        if (ordered[line] == quantity) return;
        if (milestone() == Milestone.RECEIVED || milestone() == Milestone.CANCELLED) throw new No("invalid_transition");
        if (quantity < received(line)) throw new No("below_received");
        ordered[line] = quantity;
    }

    void move(Milestone goal) {
        var from = milestone();
        if (from == goal) return;
        boolean legal =
                switch (from) {
                    case PLANNED -> goal == Milestone.PLACED || goal == Milestone.CANCELLED;
                    case PLACED ->
                        goal == Milestone.PLANNED || goal == Milestone.DISPATCHED || goal == Milestone.CANCELLED;
                    case DISPATCHED -> goal == Milestone.PLACED || goal == Milestone.CANCELLED;
                    case PART_RECEIVED -> goal == Milestone.RECEIVED;
                    case RECEIVED, SETTLED, CANCELLED -> false;
                };
        if (!legal) throw new No("invalid_transition");
        if (goal == Milestone.RECEIVED) closed = true;
        else stage = goal;
    }
}
