package org.daftar.model.ledger;

import org.daftar.model.kernel.Money;

/**
 * What an account moved in a span of days, or since the beginning.
 *
 * @param cash what flowed in (positive) or out because of it, through entries that touched cash
 */
public record AccountBalance(Account account, Money debit, Money credit, Money cash) {

    /** Debits less credits. */
    public Money net() {
        return debit.minus(credit);
    }

    /** Positive on the side on which the account's type normally stands. */
    public Money normal() {
        return account.type().debitNormal() ? net() : net().negated();
    }
}
