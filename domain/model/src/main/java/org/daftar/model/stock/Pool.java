package org.daftar.model.stock;

import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UnitPrice;

/**
 * What all stock of an item is worth, what is under way included: a transfer changes nothing here.
 *
 * @param quantity in millionths of the item's unit
 * @param value as the inventory account has it
 * @param carry millionths of a minor unit that the value should have beyond its minor units, at most a half of one either way:
 *     many small issues neither lose nor invent money
 */
public record Pool(long quantity, Money value, long carry) {

    /** Millionths in a minor unit, and half of one. */
    static final long WHOLE = 1_000_000;

    static final long HALF = WHOLE / 2;

    public Pool {
        if (quantity < 0 || value.isNegative() || carry < -HALF || carry >= HALF)
            throw new IllegalArgumentException("No pool: " + quantity + ", " + value + ", " + carry);
        if (quantity == 0 && !(value.isZero() && carry == 0))
            throw new IllegalArgumentException("Nothing is worth " + value);
    }

    /**
     * A pool after a movement.
     *
     * @param value that came in or went out, zero or more
     * @param carried by how much the carry changed
     * @param variance what had to be taken off the value besides, because nothing is left that could bear it; negative for
     *     what had to be added
     */
    public record Step(Pool after, Money value, long carried, Money variance) {}

    /** What a unit costs on average, to a millionth; nothing when there is none. */
    public UnitPrice average() {
        return UnitPrice.of(value, quantity);
    }

    Step step(Pool after, Money moved) {
        return new Step(after, moved, after.carry - carry, Money.zero(value.currency()));
    }
}
