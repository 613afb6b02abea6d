package org.daftar.model.invoicing;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxedAmount;

/**
 * One line of a document, as it was agreed.
 *
 * @param account what it earns or costs
 * @param discount of the price, as a share
 * @param amount what it comes to, computed once
 */
public record InvoiceLine(
        Optional<String> description,
        Quantity quantity,
        UnitPrice price,
        Rate discount,
        AccountId account,
        AppliedTax tax,
        Optional<UUID> project,
        TaxedAmount amount) {

    /** @throws ArithmeticException if the amount lies beyond 64 bits of minor units */
    public static InvoiceLine priced(
            Optional<String> description,
            Quantity quantity,
            UnitPrice price,
            Rate discount,
            AccountId account,
            AppliedTax tax,
            Optional<UUID> project,
            Pricing pricing) {
        return new InvoiceLine(
                description,
                quantity,
                price,
                discount,
                account,
                tax,
                project,
                tax.on(price.of(quantity, discount), pricing));
    }
}
