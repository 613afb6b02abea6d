package org.daftar.model.stock;

import java.math.BigInteger;
import org.daftar.model.kernel.Money;

/** What leaves costs what all that is there costs on average. Values are rounded half-up, and what rounding leaves is carried. */
public final class MovingAverage implements Costing {

    private static final BigInteger WHOLE = BigInteger.valueOf(Pool.WHOLE);
    private static final BigInteger HALF = BigInteger.valueOf(Pool.HALF);

    @Override
    public Pool.Step in(Pool pool, long quantity, Money value) {
        return pool.step(
                new Pool(Math.addExact(pool.quantity(), quantity), pool.value().plus(value), pool.carry()), value);
    }

    @Override
    public Pool.Step found(Pool pool, long quantity) {
        return at(pool, Math.addExact(pool.quantity(), quantity));
    }

    @Override
    public Pool.Step out(Pool pool, long quantity) {
        return at(pool, pool.quantity() - quantity);
    }

    @Override
    public Pool.Step dearer(Pool pool, Money more) {
        return pool.step(new Pool(pool.quantity(), pool.value().plus(more), pool.carry()), more);
    }

    @Override
    public Pool.Step back(Pool pool, long quantity, Money value, long carried) {
        var after = new Pool(
                Math.addExact(pool.quantity(), quantity), pool.value().plus(value), within(pool.carry() - carried));
        return pool.step(after, value);
    }

    @Override
    public Pool.Step undone(Pool pool, long quantity, Money value, long carried) {
        long left = pool.quantity() - quantity;
        var worth = pool.value().minus(value);
        var none = Money.zero(value.currency());
        boolean bears = left > 0 && !worth.isNegative();
        var after = bears ? new Pool(left, worth, within(pool.carry() - carried)) : new Pool(left, none, 0);
        return new Pool.Step(after, value, after.carry() - pool.carry(), bears ? none : worth);
    }

    /** The same average over another quantity: exact to a millionth of a minor unit, then cut into minor units and a carry. */
    private static Pool.Step at(Pool pool, long quantity) {
        var exact = BigInteger.valueOf(pool.value().minor())
                .multiply(WHOLE)
                .add(BigInteger.valueOf(pool.carry()))
                .multiply(BigInteger.valueOf(quantity))
                .divide(BigInteger.valueOf(pool.quantity()));
        var minor = floor(exact.add(HALF));
        var after = new Pool(
                quantity,
                new Money(minor.longValueExact(), pool.value().currency()),
                exact.subtract(minor.multiply(WHOLE)).longValueExact());
        return pool.step(after, after.value().minus(pool.value()).abs());
    }

    private static BigInteger floor(BigInteger millionths) {
        var parts = millionths.divideAndRemainder(WHOLE);
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private static long within(long carry) {
        return Math.max(-Pool.HALF, Math.min(Pool.HALF - 1, carry));
    }
}
