package org.daftar.model.orders;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * When an order reached what. People may say so of what has not come yet, such as a payment in advance.
 *
 * @param <M> the milestones of its kind, in the order in which they are reached
 */
public record Milestones<M extends Enum<M>>(Map<M, Instant> reached) {

    public Milestones {
        reached = Map.copyOf(reached);
    }

    public static <M extends Enum<M>> Milestones<M> none() {
        return new Milestones<M>(Map.of());
    }

    public Optional<Instant> at(M milestone) {
        return Optional.ofNullable(reached.get(milestone));
    }

    public Milestones<M> with(M milestone, Instant at) {
        var more = new HashMap<>(reached);
        more.put(milestone, at);
        return new Milestones<>(more);
    }

    public Milestones<M> without(M milestone) {
        var fewer = new HashMap<>(reached);
        fewer.remove(milestone);
        return new Milestones<>(fewer);
    }

    /** Keeps what is there already. */
    public Milestones<M> withFirst(M milestone, Instant at) {
        return reached.containsKey(milestone) ? this : with(milestone, at);
    }

    /**
     * Somebody moved the order on, or back: then it was never where it comes from.
     *
     * @param dated stays whatever becomes of the order: it is the order's date
     * @param at when it got there, as somebody says
     */
    public Milestones<M> moved(M from, M to, M dated, Optional<Instant> at, Instant now) {
        boolean back = to.compareTo(from) < 0;
        var left = back && from != dated ? without(from) : this;
        if (at.isPresent()) return left.with(to, at.get());
        return back ? left.withFirst(to, now) : left.with(to, now);
    }

    /**
     * Receipts came or were taken back, and what follows from that. When an order came in part is kept when the rest comes, and when it came
     * whole is of the receipt that made it so.
     *
     * @param before how much had come, {@code now} how much has
     * @param part the milestone of an order of which some came, {@code whole} of one of which all came
     */
    public Milestones<M> received(M from, M to, Received before, Received now, M part, M whole, Instant at) {
        var left = to != whole && from == whole ? without(whole) : this;
        if (now == Received.NONE && before != Received.NONE) left = left.without(part);
        if (to == part) return left.withFirst(part, at);
        return to == whole && from != whole ? left.with(whole, at) : left;
    }
}
