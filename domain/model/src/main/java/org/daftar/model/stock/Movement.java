package org.daftar.model.stock;

/**
 * What an event does to what is kept of an item, for each unit of its quantity. A reversal does the exact opposite. Sign
 * conventions stand in this table and nowhere else.
 */
public enum Movement {
    /** Supply is expected. */
    ORDER(1, 0, 0, 0, 0),
    /** Ordered goods came in from a vendor. */
    RECEIVE(-1, 0, 1, 0, 0),
    /** Ordered goods came out of production. */
    PRODUCE(-1, 0, 1, 0, 0),
    /** Goods are wanted by an order. */
    DEMAND(0, 0, 0, 1, 0),
    /** Stock is kept for a demand. */
    ALLOCATE(0, 0, 0, 0, 1),
    /** Kept stock left for its demand: sold, or used up in production. */
    ISSUE(0, 0, -1, -1, -1),
    /** Stock left for another place, and is under way to it. */
    DISPATCH(0, 0, -1, 0, 0),
    /** What was under way to a place is there. */
    ARRIVE(0, -1, 1, 0, 0),
    /** There is more than was known. */
    ADJUST(0, 0, 1, 0, 0),
    /** There is less than was known, or it is thrown away. */
    DISPOSE(0, 0, -1, 0, 0),
    /** What is there is worth more: a cost came after the goods. Its quantity says how much bears it. */
    REVALUE(0, 0, 0, 0, 0);

    private final StockLevel effect;

    Movement(int onOrder, int inTransit, int onHand, int demanded, int allocated) {
        effect = new StockLevel(onOrder, inTransit, onHand, demanded, allocated);
    }

    /** At its place. */
    public StockLevel effect(long micros, boolean reversal) {
        return effect.times(reversal ? -micros : micros);
    }

    /** At the place that goods are under way to. */
    public StockLevel effectAtDestination(long micros, boolean reversal) {
        return this == DISPATCH ? new StockLevel(0, reversal ? -micros : micros, 0, 0, 0) : StockLevel.NONE;
    }

    /** The sign by which the value of a pool changes: 0 where no value moves. */
    public int valueSign() {
        return switch (this) {
            case RECEIVE, PRODUCE, ADJUST, REVALUE -> 1;
            case ISSUE, DISPOSE -> -1;
            case ORDER, DEMAND, ALLOCATE, DISPATCH, ARRIVE -> 0;
        };
    }

    /** Whether it says what an order wants or expects; what is said of goods is not. */
    public boolean isPlan() {
        return this == ORDER || this == DEMAND || this == ALLOCATE;
    }
}
