package org.daftar.model.kernel;

import java.math.BigDecimal;

/** An exact quantity in millionths of a unit of measure. Arithmetic is checked and never rounds. */
public record Quantity(long micros, Unit unit) implements Comparable<Quantity> {

    private static final int DECIMALS = 6;

    /** @throws ArithmeticException if the value has more than six decimals or lies beyond 64 bits of millionths */
    public static Quantity of(BigDecimal value, Unit unit) {
        return new Quantity(value.movePointRight(DECIMALS).longValueExact(), unit);
    }

    public Quantity plus(Quantity other) {
        requireSame(other);
        return new Quantity(Math.addExact(micros, other.micros), unit);
    }

    public Quantity minus(Quantity other) {
        requireSame(other);
        return new Quantity(Math.subtractExact(micros, other.micros), unit);
    }

    public boolean isNegative() {
        return micros < 0;
    }

    public boolean isZero() {
        return micros == 0;
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(micros, DECIMALS);
    }

    @Override
    public int compareTo(Quantity other) {
        requireSame(other);
        return Long.compare(micros, other.micros);
    }

    @Override
    public String toString() {
        return toDecimal().stripTrailingZeros().toPlainString() + " " + unit.code();
    }

    private void requireSame(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException(unit.code() + " and " + other.unit.code() + " are different units");
        }
    }

    /** A unit of measure by its code, such as EA, KG or M. */
    public record Unit(String code) {

        public static final Unit EACH = new Unit("EA");

        public Unit {
            if (code.isBlank()) throw new IllegalArgumentException("A unit needs a code");
        }
    }
}
