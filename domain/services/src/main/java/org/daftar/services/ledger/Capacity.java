package org.daftar.services.ledger;

import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.ports.ledger.query.Balances;

/**
 * How much books can hold. What all entries come to has to stay inside 64 bits of minor units, or no report could be added up
 * any more; and what is posted cannot be taken out again.
 */
record Capacity(Balances balances) {

    /** All debits; the credits beside them still fit. */
    private static final long MOST = 4_000_000_000_000_000_000L;

    /** Fifty million entries below it would be needed to go from the most to where 64 bits end: they are not compared. */
    private static final long LARGE = 100_000_000_000L;

    /** @throws Refused books_full when the entry would bring all debits above half of the most, or a reversal above the most */
    void requireRoom(Books books, JournalEntry content, boolean reversal) {
        var total = content.total();
        if (total.minor() < LARGE) return;
        var most = reversal ? MOST : MOST / 2;
        var before = balances.asOf(books, EntryJudge.LATEST).stream()
                .map(Balances.Turnover::debit)
                .reduce(Money.zero(content.currency()), Money::plus);
        if (before.minor() <= most - total.minor()) return;
        throw new Refused(new Refusal.RuleViolated(
                "books_full",
                "All debits of these books would come to more than " + new Money(most, content.currency())
                        + ", beyond which they cannot be added up. Look for an amount that was entered too large."));
    }
}
