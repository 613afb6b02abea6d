package org.daftar.model.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The price or cost of one unit, exact to a millionth of the currency's major unit. Negative for a rebate. */
public record UnitPrice(long micros, Currency currency) {

    private static final int DECIMALS = 6;

    /** @throws ArithmeticException if the value has more than six decimals or lies beyond 64 bits of millionths */
    public static UnitPrice of(BigDecimal value, Currency currency) {
        return new UnitPrice(value.movePointRight(DECIMALS).longValueExact(), currency);
    }

    /**
     * What one unit costs when so many millionths of it cost that much, rounded half-up to the millionth; zero of nothing.
     *
     * @throws ArithmeticException if that lies beyond 64 bits of millionths
     */
    public static UnitPrice of(Money value, long micros) {
        if (micros == 0) return new UnitPrice(0, value.currency());
        var exact = value.toDecimal()
                .movePointRight(2 * DECIMALS)
                .divide(BigDecimal.valueOf(micros), 0, RoundingMode.HALF_UP);
        return new UnitPrice(exact.longValueExact(), value.currency());
    }

    /**
     * What a quantity costs after a discount, rounded half-up (away from zero) to the minor unit, once.
     *
     * @throws ArithmeticException if the amount lies beyond 64 bits of minor units
     */
    public Money of(Quantity quantity, Rate discount) {
        var exact = toDecimal()
                .multiply(quantity.toDecimal())
                .multiply(BigDecimal.ONE.subtract(discount.toDecimal()))
                .setScale(currency.decimals(), RoundingMode.HALF_UP);
        return Money.of(exact, currency);
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(micros, DECIMALS);
    }

    @Override
    public String toString() {
        return toDecimal().stripTrailingZeros().toPlainString() + " " + currency.code();
    }
}
