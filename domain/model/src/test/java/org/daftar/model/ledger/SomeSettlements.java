package org.daftar.model.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** Items of one partner on one account, and what settled them, as an engine without a store would keep it. */
final class SomeSettlements {

    private static final Currency AED = Currency.known("AED");
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final AccountId RECEIVABLE = new AccountId(new UUID(1, 1));
    private static final UUID PARTNER = new UUID(2, 2);

    /** Something that is tried: to let two items settle each other, or to release what was allocated. */
    record Try(boolean release, int one, int other, int fils, int day) {}

    private final Map<OpenItemId, OpenItem> items = new LinkedHashMap<>();
    private final List<Allocation> made = new ArrayList<>();

    /** @param fils of the items, debits positive; each is a day later than the one before and due after it */
    static SomeSettlements of(List<Integer> fils) {
        var some = new SomeSettlements();
        for (int i = 0; i < fils.size(); i++) {
            var line = new EntryLine(
                    RECEIVABLE,
                    new Money(fils.get(i), AED),
                    Optional.of(PARTNER),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(FIRST.plusDays(31L + i)));
            var item = OpenItem.opened(new OpenItemId(new EntryId(new UUID(3, i)), 1), line, FIRST.plusDays(i));
            some.items.put(item.id(), item);
        }
        return some;
    }

    void attempt(Try attempt) {
        if (attempt.release()) release(attempt);
        else allocate(items().get(Math.floorMod(attempt.one(), items.size())), attempt);
    }

    private void allocate(OpenItem one, Try attempt) {
        var other = items().get(Math.floorMod(attempt.other(), items.size()));
        var amount = new Money(attempt.fils(), AED);
        if (Allocation.flaw(one, other, amount).isPresent()) return;
        keep(one, other, amount, Allocation.earliest(one, other, day(attempt.day())), Optional.empty());
    }

    private void release(Try attempt) {
        if (made.isEmpty()) return;
        var allocation = made.get(Math.floorMod(attempt.one(), made.size()));
        boolean undone = made.stream().anyMatch(later -> later.releases().equals(Optional.of(allocation.id())));
        if (allocation.isRelease() || undone) return;
        var day = OpenItem.later(allocation.effective(), day(attempt.day()));
        keep(
                item(allocation.debit()),
                item(allocation.credit()),
                allocation.amount(),
                day,
                Optional.of(allocation.id()));
    }

    /** Settles an item with those of the other side that are due first. */
    void settle(OpenItemId id) {
        for (var other : items()) {
            var item = item(id);
            if (other.isDebit() == item.isDebit() || item.isSettled() || other.isSettled()) continue;
            var amount = item.left().compareTo(other.left()) < 0 ? item.left() : other.left();
            var debit = item.isDebit() ? item : other;
            var credit = item.isDebit() ? other : item;
            keep(debit, credit, amount, Allocation.earliest(debit, credit, FIRST), Optional.empty());
        }
    }

    private void keep(
            OpenItem debit, OpenItem credit, Money amount, LocalDate effective, Optional<AllocationId> releases) {
        var id = new AllocationId(new UUID(4, made.size()));
        var allocation = new Allocation(id, debit.id(), credit.id(), amount, effective, Instant.EPOCH, releases);
        made.add(allocation);
        items.put(debit.id(), allocation.appliedTo(debit));
        items.put(credit.id(), allocation.appliedTo(credit));
    }

    List<OpenItem> items() {
        return List.copyOf(items.values());
    }

    List<Allocation> made() {
        return made;
    }

    ItemHistory history(OpenItem item) {
        return history(item, made);
    }

    /** As if these had been made. */
    ItemHistory history(OpenItem item, List<Allocation> allocations) {
        var its = allocations.stream()
                .filter(move -> move.debit().equals(item.id()) || move.credit().equals(item.id()))
                .map(move -> new ItemHistory.Move(
                        move, facts(item(move.debit().equals(item.id()) ? move.credit() : move.debit()))))
                .toList();
        return new ItemHistory(
                item.id(), facts(item), Optional.of(facts(item)), item.open(), item.freeFrom(), item.lastMoved(), its);
    }

    private OpenItem item(OpenItemId id) {
        return Objects.requireNonNull(items.get(id));
    }

    private static ItemHistory.Facts facts(OpenItem item) {
        return new ItemHistory.Facts(item.account(), item.partner(), item.date(), item.due(), item.amount());
    }

    static LocalDate day(int place) {
        return FIRST.plusDays(place);
    }
}
