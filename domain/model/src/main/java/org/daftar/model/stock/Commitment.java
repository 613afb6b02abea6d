package org.daftar.model.stock;

/**
 * What a line of an order expects, wants and holds at a place, in millionths: reservations belong to lines, and there is no
 * other.
 *
 * @param demanded not served yet, the allocated part included
 */
public record Commitment(long onOrder, long demanded, long allocated) {

    public static final Commitment NONE = new Commitment(0, 0, 0);

    public Commitment plus(StockLevel effect) {
        return new Commitment(
                Math.addExact(onOrder, effect.onOrder()),
                Math.addExact(demanded, effect.demanded()),
                Math.addExact(allocated, effect.allocated()));
    }

    public boolean isSound() {
        return onOrder >= 0 && allocated >= 0 && allocated <= demanded;
    }
}
