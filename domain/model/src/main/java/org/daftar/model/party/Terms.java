package org.daftar.model.party;

import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/**
 * On which terms the company deals with a party.
 *
 * @param netDays from the date of a document until it is due
 * @param wording as it is printed, such as "50 % in advance"
 * @param creditLimit how much may be owed at once, in the currency of the books; empty for no limit, zero for cash only
 * @param currency in which documents are made out unless they say otherwise; empty for that of the books
 */
public record Terms(
        Optional<Integer> netDays, Optional<String> wording, Optional<Money> creditLimit, Optional<Currency> currency) {

    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public static final int LONGEST_NET_DAYS = 3650;

    public Terms {
        if (netDays.filter(days -> days < 0 || days > LONGEST_NET_DAYS).isPresent()) {
            throw new IllegalArgumentException("Not a term: " + netDays);
        }
        if (creditLimit.filter(Money::isNegative).isPresent()) {
            throw new IllegalArgumentException("A credit limit below zero: " + creditLimit);
        }
    }
}
