package org.daftar.model.invoicing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/**
 * What our documents earned; credit notes take off.
 *
 * @param revenue net of tax, on accounts of revenue: a deposit is none until an invoice deducts it
 * @param cost of what was sold, as far as it is known
 * @param uncosted the part of the revenue whose cost nobody said, so that the margin holds all of it
 */
public record Earning(Money revenue, Money cost, Money uncosted) {

    private static final int PERCENT_DECIMALS = 2;

    public static Earning zero(Currency currency) {
        return new Earning(Money.zero(currency), Money.zero(currency), Money.zero(currency));
    }

    public Earning plus(Earning other) {
        return new Earning(revenue.plus(other.revenue), cost.plus(other.cost), uncosted.plus(other.uncosted));
    }

    public Earning negated() {
        return new Earning(revenue.negated(), cost.negated(), uncosted.negated());
    }

    public boolean isZero() {
        return revenue.isZero() && cost.isZero() && uncosted.isZero();
    }

    public Money margin() {
        return revenue.minus(cost);
    }

    /** The margin in percent of the revenue, rounded half-up to a hundredth; none without revenue. */
    public Optional<BigDecimal> marginPercent() {
        if (revenue.isZero()) return Optional.empty();
        var hundredfold = margin().toDecimal().movePointRight(2);
        return Optional.of(hundredfold.divide(revenue.toDecimal(), PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }
}
