package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * One side of an entry.
 *
 * @param amount debit positive, credit negative, never zero
 * @param due when what it adds to a receivable or payable account is to be paid; the entry's date when absent
 */
public record EntryLine(
        AccountId account,
        Money amount,
        Optional<UUID> partner,
        Optional<UUID> project,
        Optional<String> description,
        Optional<LocalDate> due) {

    public static EntryLine debit(AccountId account, Money amount) {
        return new EntryLine(account, amount, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static EntryLine credit(AccountId account, Money amount) {
        return debit(account, amount.negated());
    }

    public Money debit() {
        return amount.isPositive() ? amount : Money.zero(amount.currency());
    }

    public Money credit() {
        return amount.isNegative() ? amount.negated() : Money.zero(amount.currency());
    }

    EntryLine mirrored() {
        return new EntryLine(account, amount.negated(), partner, project, description, due);
    }
}
