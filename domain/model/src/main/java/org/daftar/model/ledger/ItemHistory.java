package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An open item as it is stored, the line it came from, and everything that was allocated to it and released again. Nothing
 * of it is believed: the laws judge it.
 *
 * @param line as posted, with the entry's date; empty when there is none
 * @param open what the store says is left
 * @param moves in the order in which they were recorded
 */
public record ItemHistory(
        OpenItemId id,
        Facts item,
        Optional<Facts> line,
        Money open,
        LocalDate freeFrom,
        Optional<LocalDate> lastMoved,
        List<Move> moves) {

    public ItemHistory {
        moves = List.copyOf(moves);
    }

    /** What an item has of its line. */
    public record Facts(AccountId account, @Nullable UUID partner, LocalDate date, LocalDate due, Money amount) {}

    /**
     * An allocation as this item meets it.
     *
     * @param other the item on its other side
     */
    public record Move(Allocation allocation, Facts other) {}

    /** What is open at the end of a day, as the moves say. */
    public Money openOn(LocalDate day) {
        if (item.date().isAfter(day)) return Money.zero(item.amount().currency());
        return moves.stream()
                .map(Move::allocation)
                .filter(move -> !move.effective().isAfter(day))
                .map(this::signed)
                .reduce(item.amount(), Money::plus);
    }

    /** Empty when the item is its line. */
    Optional<String> differsFromLine() {
        if (line.isEmpty()) return fault("has no line");
        return line.get().equals(item) ? Optional.empty() : fault("is not its line");
    }

    /** Empty when its moves fit it and what is said to be open is what they leave. */
    Optional<String> misfit() {
        var made = new HashMap<AllocationId, Allocation>();
        var released = new HashSet<AllocationId>();
        for (var move : moves) {
            var wrong = wrong(move, made, released);
            if (wrong.isPresent()) return wrong;
        }
        return overdrawn().or(this::misstated);
    }

    private Optional<String> wrong(Move move, Map<AllocationId, Allocation> made, HashSet<AllocationId> released) {
        var allocation = move.allocation();
        if (!pairs(move)) return fault("is paired by allocation " + allocation.id() + " with what it cannot settle");
        if (allocation
                .effective()
                .isBefore(OpenItem.later(item.date(), move.other().date())))
            return fault("is settled by allocation " + allocation.id() + " before there is something to settle");
        if (allocation.releases().isEmpty()) {
            made.put(allocation.id(), allocation);
            return Optional.empty();
        }
        var undone = made.get(allocation.releases().get());
        boolean undoes = undone != null
                && undone.amount().equals(allocation.amount())
                && undone.debit().equals(allocation.debit())
                && undone.credit().equals(allocation.credit())
                && !allocation.effective().isBefore(undone.effective())
                && released.add(undone.id());
        return undoes ? Optional.empty() : fault("is released by " + allocation.id() + " of what was not allocated");
    }

    private boolean pairs(Move move) {
        boolean isDebit = item.amount().isPositive();
        return isDebit != move.other().amount().isPositive()
                && id.equals(
                        isDebit ? move.allocation().debit() : move.allocation().credit())
                && item.account().equals(move.other().account())
                && Objects.equals(item.partner(), move.other().partner());
    }

    /** On no day is more allocated than there is, or less than nothing. */
    private Optional<String> overdrawn() {
        var days = new TreeMap<LocalDate, Money>();
        moves.forEach(move -> days.merge(move.allocation().effective(), signed(move.allocation()), Money::plus));
        var left = item.amount();
        for (var day : days.entrySet()) {
            left = left.plus(day.getValue());
            if (!OpenItem.within(left, item.amount()))
                return fault("has " + left + " open of " + item.amount() + " on " + day.getKey());
        }
        return Optional.empty();
    }

    private Optional<String> misstated() {
        var left = moves.stream().map(move -> signed(move.allocation())).reduce(item.amount(), Money::plus);
        if (!left.equals(open)) return fault("is said to have " + open + " open, its allocations leave " + left);
        var last = moves.stream().map(move -> move.allocation().effective()).max(LocalDate::compareTo);
        if (!last.equals(lastMoved)) return fault("is said to be settled on another day than it was");
        var free = moves.stream()
                .filter(move -> move.allocation().isRelease())
                .map(move -> move.allocation().effective())
                .reduce(item.date(), OpenItem::later);
        return free.equals(freeFrom) ? Optional.empty() : fault("is said to be free on another day than it is");
    }

    /** What a move does to what is open. */
    private Money signed(Allocation move) {
        boolean lessens = item.amount().isPositive() != move.isRelease();
        return lessens ? move.amount().negated() : move.amount();
    }

    private Optional<String> fault(String words) {
        return Optional.of("open item " + id + " " + words);
    }
}
