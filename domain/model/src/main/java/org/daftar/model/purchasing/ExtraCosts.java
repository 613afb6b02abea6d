package org.daftar.model.purchasing;

import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** What the vendor asks for beside the goods; it becomes part of what they cost. Zero or more each. */
public record ExtraCosts(Money shipping, Money setup, Money other) {

    public static ExtraCosts none(Currency currency) {
        var zero = Money.zero(currency);
        return new ExtraCosts(zero, zero, zero);
    }

    public Money total() {
        return shipping.plus(setup).plus(other);
    }
}
