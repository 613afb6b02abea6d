package org.daftar.persistence.sales;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.daftar.model.sales.Milestone;

/** Orders over one place as plainly as they can be told, in whole units and without books: what the real ones are compared with. */
final class ReferenceSales {

    /** A refusal, by its code. */
    static final class No extends RuntimeException {

        No(String code) {
            super(code);
        }
    }

    /** What left at once: how much of each line, and how much of it was kept only then. */
    private record Shipped(long[] left, long[] toppedUp) {}

    private static final class Order {

        final long[] ordered;
        final long[] kept;
        final Deque<Shipped> shipments = new ArrayDeque<>();
        Milestone stage = Milestone.DRAFT;
        boolean billed;
        boolean settled;
        boolean disputed;

        Order(long... ordered) {
            this.ordered = ordered.clone();
            kept = new long[ordered.length];
        }

        long left(int item) {
            return shipments.stream()
                    .mapToLong(shipment -> shipment.left()[item])
                    .sum();
        }

        long wanted(int item) {
            return stage == Milestone.CONFIRMED ? ordered[item] - left(item) : 0;
        }

        Milestone milestone() {
            if (stage != Milestone.CONFIRMED) return stage;
            if (disputed) return Milestone.DISPUTED;
            if (shipments.isEmpty()) return Milestone.CONFIRMED;
            if (settled) return Milestone.SETTLED;
            return billed ? Milestone.BILLED : Milestone.SHIPPED;
        }

        Order copy() {
            var copy = new Order(ordered);
            System.arraycopy(kept, 0, copy.kept, 0, kept.length);
            copy.shipments.addAll(shipments);
            copy.stage = stage;
            copy.billed = billed;
            copy.settled = settled;
            copy.disputed = disputed;
            return copy;
        }
    }

    private final long[] onHand;
    private final List<Order> orders = new ArrayList<>();

    /** @param items of which each order has a line */
    ReferenceSales(int items) {
        onHand = new long[items];
    }

    ReferenceSales copy() {
        var copy = new ReferenceSales(onHand.length);
        System.arraycopy(onHand, 0, copy.onHand, 0, onHand.length);
        orders.forEach(order -> copy.orders.add(order.copy()));
        return copy;
    }

    void order(long... ordered) {
        orders.add(new Order(ordered));
    }

    Milestone milestone(int order) {
        return orders.get(order).milestone();
    }

    long left(int order, int item) {
        return orders.get(order).left(item);
    }

    String stock(int item) {
        long demanded = orders.stream().mapToLong(order -> order.wanted(item)).sum();
        return onHand[item] + "/" + demanded + "/" + kept(item);
    }

    void find(int item, long quantity) {
        onHand[item] += quantity;
    }

    void dispose(int item, long quantity) {
        if (quantity > available(item)) throw new No("insufficient_stock");
        onHand[item] -= quantity;
    }

    void edit(int which, int item, long quantity) {
        var order = orders.get(which);
        if (order.ordered[item] == quantity) return;
        if (order.milestone() != Milestone.DRAFT && order.milestone() != Milestone.CONFIRMED)
            throw new No("invalid_transition");
        long more = quantity - order.ordered[item];
        order.ordered[item] = quantity;
        if (order.stage == Milestone.DRAFT) return;
        if (more > 0) order.kept[item] += Math.min(more, available(item));
        else order.kept[item] = Math.min(order.kept[item], quantity);
    }

    /** @param part as much as is there */
    void ship(int which, boolean part) {
        var order = orders.get(which);
        boolean already = order.milestone() == Milestone.SHIPPED && (!part || isPart(order));
        if (already) return;
        if (order.milestone() != Milestone.CONFIRMED) throw new No("invalid_transition");
        leave(order, part);
    }

    void shipTheRest(int which) {
        var order = orders.get(which);
        if (isPart(order) && order.stage == Milestone.CONFIRMED) leave(order, false);
        else if (isPart(order) || order.shipments.isEmpty()) throw new No("invalid_transition");
    }

    private boolean isPart(Order order) {
        boolean all = true;
        for (int i = 0; i < onHand.length; i++) all &= order.left(i) == order.ordered[i];
        return !all && !order.shipments.isEmpty();
    }

    void move(int which, Milestone goal) {
        var order = orders.get(which);
        var from = order.milestone();
        if (from == goal) return;
        boolean legal =
                switch (from) {
                    case DRAFT -> goal == Milestone.CONFIRMED || goal == Milestone.CANCELLED;
                    case CONFIRMED -> goal == Milestone.DRAFT || goal == Milestone.CANCELLED;
                    case SHIPPED ->
                        goal == Milestone.CONFIRMED || goal == Milestone.BILLED || goal == Milestone.DISPUTED;
                    case BILLED -> goal == Milestone.SETTLED || goal == Milestone.DISPUTED;
                    case SETTLED -> goal == Milestone.CLOSED || goal == Milestone.DISPUTED;
                    case DISPUTED ->
                        goal == Milestone.CLOSED
                                || goal == Milestone.CANCELLED
                                || goal == Milestone.SETTLED
                                || (goal == Milestone.BILLED && !order.settled);
                    case CLOSED, CANCELLED -> false;
                };
        if (!legal) throw new No("invalid_transition");
        if (goal == Milestone.DISPUTED) {
            order.disputed = true;
            return;
        }
        if (goal == Milestone.BILLED || goal == Milestone.SETTLED) {
            order.disputed = false;
            order.billed = true;
            order.settled |= goal == Milestone.SETTLED;
            return;
        }
        if (goal == Milestone.CANCELLED || goal == Milestone.CONFIRMED)
            while (!order.shipments.isEmpty()) comeBack(order, order.shipments.pop());
        boolean enters = from == Milestone.DRAFT && goal == Milestone.CONFIRMED;
        order.stage = goal;
        order.disputed = false;
        for (int i = 0; i < onHand.length; i++) {
            if (enters) order.kept[i] = Math.min(order.ordered[i], available(i));
            if (goal != Milestone.CONFIRMED) order.kept[i] = 0;
        }
    }

    private void leave(Order order, boolean part) {
        var left = new long[onHand.length];
        var toppedUp = new long[onHand.length];
        boolean nothing = true;
        for (int i = 0; i < onHand.length; i++) {
            long open = order.ordered[i] - order.left(i);
            left[i] = part ? Math.min(open, order.kept[i] + available(i)) : open;
            toppedUp[i] = Math.max(0, left[i] - order.kept[i]);
            if (toppedUp[i] > available(i)) throw new No("insufficient_stock");
            nothing &= left[i] == 0;
        }
        if (nothing) throw new No("invalid_transition");
        for (int i = 0; i < onHand.length; i++) {
            onHand[i] -= left[i];
            order.kept[i] += toppedUp[i] - left[i];
        }
        order.shipments.push(new Shipped(left, toppedUp));
    }

    private void comeBack(Order order, Shipped shipment) {
        for (int i = 0; i < onHand.length; i++) {
            onHand[i] += shipment.left()[i];
            order.kept[i] += shipment.left()[i] - shipment.toppedUp()[i];
        }
    }

    private long available(int item) {
        return onHand[item] - kept(item);
    }

    private long kept(int item) {
        return orders.stream().mapToLong(order -> order.kept[item]).sum();
    }
}
