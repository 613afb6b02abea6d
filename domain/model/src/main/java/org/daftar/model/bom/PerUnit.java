package org.daftar.model.bom;

import java.math.BigDecimal;

/**
 * How much of a component goes into one stock unit of the output: in millionths of the component's stock unit, more than
 * nothing and at most a trillion units.
 */
public record PerUnit(long micros) {

    private static final int DECIMALS = 6;

    /** @throws IllegalArgumentException if it is not more than nothing, or more than a trillion */
    public PerUnit {
        if (micros <= 0 || toDecimal(micros).compareTo(Exact.LARGEST) > 0)
            throw new IllegalArgumentException(
                    "No quantity of a component: " + toDecimal(micros).toPlainString());
    }

    /**
     * @throws ArithmeticException if the value has more than six decimals or lies beyond 64 bits of millionths
     * @throws IllegalArgumentException if it is not more than nothing, or more than a trillion
     */
    public static PerUnit of(BigDecimal value) {
        return new PerUnit(value.movePointRight(DECIMALS).longValueExact());
    }

    public BigDecimal toDecimal() {
        return toDecimal(micros);
    }

    @Override
    public String toString() {
        return toDecimal().stripTrailingZeros().toPlainString();
    }

    private static BigDecimal toDecimal(long micros) {
        return BigDecimal.valueOf(micros, DECIMALS);
    }
}
