package org.daftar.model.stock;

/**
 * What is kept of an item at a place, in millionths of its unit, and as well what an event changes of it.
 *
 * @param onOrder expected from vendors and production
 * @param inTransit under way to this place from another
 * @param demanded wanted by orders and not served yet, the allocated part included
 * @param allocated of what is on hand, kept for orders
 */
public record StockLevel(long onOrder, long inTransit, long onHand, long demanded, long allocated) {

    public static final StockLevel NONE = new StockLevel(0, 0, 0, 0, 0);

    /** @throws ArithmeticException beyond 64 bits of millionths: a quantity no warehouse holds */
    public StockLevel plus(StockLevel change) {
        return new StockLevel(
                Math.addExact(onOrder, change.onOrder),
                Math.addExact(inTransit, change.inTransit),
                Math.addExact(onHand, change.onHand),
                Math.addExact(demanded, change.demanded),
                Math.addExact(allocated, change.allocated));
    }

    StockLevel times(long factor) {
        return new StockLevel(
                Math.multiplyExact(onOrder, factor),
                Math.multiplyExact(inTransit, factor),
                Math.multiplyExact(onHand, factor),
                Math.multiplyExact(demanded, factor),
                Math.multiplyExact(allocated, factor));
    }

    /** Of what is ordered and demanded: it is kept for a site as a whole. */
    public StockLevel ofSite() {
        return new StockLevel(onOrder, 0, 0, demanded, 0);
    }

    /** Of goods: they lie at a place. */
    public StockLevel ofPlace() {
        return new StockLevel(0, inTransit, onHand, 0, allocated);
    }

    /** Stock that nobody has reserved. */
    public long available() {
        return onHand - allocated;
    }

    /** Demand that no stock is reserved for. */
    public long backordered() {
        return demanded - allocated;
    }

    /** What will be there when everything expected has come and everything wanted has gone. */
    public long projected() {
        return onHand + inTransit + onOrder - demanded;
    }

    /** What a place may never come to, whatever happens. */
    public boolean isSound() {
        return onOrder >= 0 && inTransit >= 0 && demanded >= 0 && allocated >= 0 && allocated <= onHand;
    }
}
