package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * A line on a receivable or payable account, and what of it is still to be settled.
 *
 * @param amount as posted: debit positive, credit negative
 * @param open what is left of the amount on the last day of all, of the same sign or zero
 * @param freeFrom the first day on which what is open may be allocated: its own, or that of the last release
 * @param lastMoved the last day from which an allocation or a release takes effect; empty when there was none
 */
public record OpenItem(
        OpenItemId id,
        AccountId account,
        UUID partner,
        LocalDate date,
        LocalDate due,
        Money amount,
        Money open,
        LocalDate freeFrom,
        Optional<LocalDate> lastMoved) {

    public OpenItem {
        if (amount.isZero()) throw new IllegalArgumentException("An item of nothing: " + id);
        if (!within(open, amount)) throw new IllegalArgumentException(open + " is open of " + amount + ": " + id);
    }

    /** @throws IllegalArgumentException if the line names no partner */
    public static OpenItem opened(OpenItemId id, EntryLine line, LocalDate date) {
        var partner = line.partner()
                .orElseThrow(
                        () -> new IllegalArgumentException("A receivable or payable line names no partner: " + id));
        return new OpenItem(
                id,
                line.account(),
                partner,
                date,
                line.due().orElse(date),
                line.amount(),
                line.amount(),
                date,
                Optional.empty());
    }

    public boolean isDebit() {
        return amount.isPositive();
    }

    public boolean isSettled() {
        return open.isZero();
    }

    /** The day from which nothing of it is open any more. */
    public Optional<LocalDate> settledOn() {
        return isSettled() ? lastMoved : Optional.empty();
    }

    /** What can still be allocated, without sign. */
    public Money left() {
        return open.abs();
    }

    /** @throws IllegalArgumentException if that is more than what is left */
    OpenItem allocated(Money part, LocalDate effective) {
        return moved(open.minus(signed(part)), freeFrom, effective);
    }

    /** @throws IllegalArgumentException if that is more than what was allocated */
    OpenItem released(Money part, LocalDate effective) {
        return moved(open.plus(signed(part)), later(freeFrom, effective), effective);
    }

    /** A part of it, with its sign. */
    public Money signed(Money part) {
        return isDebit() ? part : part.negated();
    }

    private OpenItem moved(Money left, LocalDate free, LocalDate effective) {
        var last = lastMoved.map(day -> later(day, effective)).orElse(effective);
        return new OpenItem(id, account, partner, date, due, amount, left, free, Optional.of(last));
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    static boolean within(Money part, Money whole) {
        return whole.isPositive()
                ? !part.isNegative() && part.compareTo(whole) <= 0
                : !part.isPositive() && part.compareTo(whole) >= 0;
    }
}
