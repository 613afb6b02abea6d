package org.daftar.model.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;

/**
 * So much of a debit item and of a credit item of one partner settles each other from a day on. It moves nothing in the
 * ledger, is never changed, and is undone by another one that releases it.
 *
 * @param amount above zero
 * @param effective the day from which it counts; what reports say of earlier days stays as it is
 * @param releases the allocation that this one undoes, between the same items and of the same amount
 */
public record Allocation(
        AllocationId id,
        OpenItemId debit,
        OpenItemId credit,
        Money amount,
        LocalDate effective,
        Instant recordedAt,
        Optional<AllocationId> releases) {

    public Allocation {
        if (!amount.isPositive()) throw new IllegalArgumentException("An allocation of " + amount + ": " + id);
    }

    /** The one definition of what may settle what. */
    public static Optional<Refusal> flaw(OpenItem debit, OpenItem credit, Money amount) {
        if (!amount.isPositive())
            return invalid("not_positive", "An allocation is of an amount above zero, not of " + amount + ".");
        if (!amount.currency().equals(debit.amount().currency()))
            return invalid(
                    "currency_not_supported",
                    "These items are in " + debit.amount().currency().code() + ", so "
                            + amount.currency().code() + " cannot be allocated.");
        if (!debit.isDebit() || credit.isDebit())
            return violated(
                    "same_side",
                    "A debit item is settled by a credit item. " + (debit.isDebit() ? credit.id() : debit.id())
                            + " is a " + (debit.isDebit() ? "debit" : "credit") + ".");
        if (!debit.account().equals(credit.account()))
            return violated("other_account", "These items are of two control accounts and cannot settle each other.");
        if (!debit.partner().equals(credit.partner()))
            return violated("other_partner", "These items are of two partners and cannot settle each other.");
        return beyond(debit, amount).or(() -> beyond(credit, amount));
    }

    /** The first day from which they can settle each other, and not before the day that is wanted. */
    public static LocalDate earliest(OpenItem debit, OpenItem credit, LocalDate wanted) {
        return OpenItem.later(wanted, OpenItem.later(debit.freeFrom(), credit.freeFrom()));
    }

    public boolean isRelease() {
        return releases.isPresent();
    }

    /** One of its items, as it stands after it. */
    public OpenItem appliedTo(OpenItem item) {
        return isRelease() ? item.released(amount, effective) : item.allocated(amount, effective);
    }

    private static Optional<Refusal> beyond(OpenItem item, Money amount) {
        if (amount.compareTo(item.left()) <= 0) return Optional.empty();
        return violated(
                "beyond_open",
                "Only " + item.left() + " of item " + item.id() + " is open, so " + amount
                        + " cannot be allocated to it. Lower the amount.");
    }

    private static Optional<Refusal> invalid(String code, String message) {
        return Optional.of(Refusal.Invalid.of("amount", code, message));
    }

    private static Optional<Refusal> violated(String code, String message) {
        return Optional.of(new Refusal.RuleViolated(
                code, message, code.equals("beyond_open") ? List.of(new Flaw("amount", code, message)) : List.of()));
    }
}
