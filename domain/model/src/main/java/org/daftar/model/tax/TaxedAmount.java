package org.daftar.model.tax;

import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** What is charged, and the tax on it. Net and tax add up to gross, always, as whole minor units. */
public record TaxedAmount(Money net, Money tax) {

    public static TaxedAmount zero(Currency currency) {
        return new TaxedAmount(Money.zero(currency), Money.zero(currency));
    }

    public Money gross() {
        return net.plus(tax);
    }

    public TaxedAmount plus(TaxedAmount other) {
        return new TaxedAmount(net.plus(other.net), tax.plus(other.tax));
    }

    public TaxedAmount minus(TaxedAmount other) {
        return new TaxedAmount(net.minus(other.net), tax.minus(other.tax));
    }

    /** Net and tax each as the part they are of the whole, rounded half-up. */
    public TaxedAmount proportion(long part, long whole) {
        return new TaxedAmount(net.proportion(part, whole), tax.proportion(part, whole));
    }

    public TaxedAmount negated() {
        return new TaxedAmount(net.negated(), tax.negated());
    }
}
