package org.daftar.model.invoicing;

import java.time.LocalDate;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxMovement;
import org.daftar.model.tax.TaxedAmount;

/** Something sold without a document of its own, which the tax return tells as it tells documents. @param entry that booked it */
public record Supply(EntryId entry, LocalDate date, AppliedTax tax, TaxedAmount amount) {

    public TaxMovement movement() {
        var none = amount.net().minus(amount.net());
        return new TaxMovement(tax, true, amount.net(), amount.tax(), none);
    }
}
