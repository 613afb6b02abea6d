package org.daftar.model.tax;

import org.daftar.model.kernel.Money;

/**
 * What documents of a span charged under one code, credit notes taken off.
 *
 * @param sale ours, or a vendor's
 * @param base net of tax
 * @param tax on the documents
 * @param selfAssessed what purchases under reverse charge made us owe, and recover
 */
public record TaxMovement(AppliedTax code, boolean sale, Money base, Money tax, Money selfAssessed) {

    public TaxMovement plus(TaxMovement other) {
        return new TaxMovement(
                code, sale, base.plus(other.base), tax.plus(other.tax), selfAssessed.plus(other.selfAssessed));
    }

    public TaxMovement negated() {
        return new TaxMovement(code, sale, base.negated(), tax.negated(), selfAssessed.negated());
    }

    public TaxMovement withTax(Money other) {
        return new TaxMovement(code, sale, base, other, selfAssessed);
    }
}
