package org.daftar.model.printing;

import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Money;

/**
 * What a credit note takes back.
 *
 * @param before the value, net of tax, that was left of it by the credit notes before this one
 */
public record Correction(RecordedInvoice original, Money before) {

    public Money onOriginal() {
        return original.content().total().net();
    }
}
