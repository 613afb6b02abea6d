package org.daftar.model.tax;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;

/** A tax code as a line froze it. */
public record AppliedTax(String code, Treatment treatment, Rate rate) {

    /**
     * What a line of that amount comes to, rounded half-up to the minor unit once per line (Cabinet Decision 52 of 2017,
     * FTA clarification VATP006).
     */
    public TaxedAmount on(Money amount, Pricing pricing) {
        if (treatment != Treatment.STANDARD) return new TaxedAmount(amount, Money.zero(amount.currency()));
        if (pricing == Pricing.EXCLUSIVE) return new TaxedAmount(amount, rate.of(amount));
        var net = netOf(amount);
        return new TaxedAmount(net, amount.minus(net));
    }

    /** The tax that the buyer owes and, as far as it may, recovers: nothing unless the charge is reversed. */
    public Money selfAssessed(Money net) {
        return treatment == Treatment.REVERSE_CHARGE ? rate.of(net) : Money.zero(net.currency());
    }

    private Money netOf(Money gross) {
        var divisor = BigDecimal.ONE.add(rate.toDecimal());
        var net = BigDecimal.valueOf(gross.minor()).divide(divisor, 0, RoundingMode.HALF_UP);
        return new Money(net.longValueExact(), gross.currency());
    }
}
