package org.daftar.model.kernel;

import java.math.BigDecimal;

/** A ratio in millionths: a tax rate, a discount, a share. 5 % is {@code Rate(50_000)}. */
public record Rate(long millionths) {

    public static final Rate NONE = new Rate(0);

    private static final int DECIMALS = 6;

    /** @throws ArithmeticException if the percentage has more than four decimals */
    public static Rate percent(BigDecimal percent) {
        return new Rate(percent.movePointRight(DECIMALS - 2).longValueExact());
    }

    /** This share of an amount, rounded half-up to the minor unit. */
    public Money of(Money whole) {
        return whole.times(toDecimal());
    }

    public BigDecimal toPercent() {
        return BigDecimal.valueOf(millionths, DECIMALS - 2);
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }
}
