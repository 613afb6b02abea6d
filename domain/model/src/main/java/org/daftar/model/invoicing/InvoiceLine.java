package org.daftar.model.invoicing;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
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
 * @param corrects of a credit note that takes a document back: the line it takes back, from 1
 * @param cost what was spent on what is sold, where somebody said so; nothing is posted by it
 */
public record InvoiceLine(
        Optional<String> description,
        Quantity quantity,
        UnitPrice price,
        Rate discount,
        AccountId account,
        AppliedTax tax,
        Optional<UUID> project,
        TaxedAmount amount,
        Optional<Integer> corrects,
        Optional<Money> cost) {

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
                tax.on(price.of(quantity, discount), pricing),
                Optional.empty(),
                Optional.empty());
    }

    /** So much of it taken back, for that amount and its share of the cost. */
    InvoiceLine credited(int line, Quantity taken, TaxedAmount back, Optional<Money> costBack) {
        return new InvoiceLine(
                description, taken, price, discount, account, tax, project, back, Optional.of(line), costBack);
    }

    /**
     * The same, at that cost of each unit.
     *
     * @throws ArithmeticException if the cost lies beyond 64 bits of minor units
     */
    public InvoiceLine costing(UnitPrice unitCost) {
        return new InvoiceLine(
                description,
                quantity,
                price,
                discount,
                account,
                tax,
                project,
                amount,
                corrects,
                Optional.of(unitCost.of(quantity, Rate.NONE)));
    }

    /** What it earns if its account is one of revenue. */
    public Earning earning() {
        var net = amount.net();
        var zero = Money.zero(net.currency());
        return new Earning(net, cost.orElse(zero), cost.isPresent() ? zero : net);
    }
}
