package org.daftar.persistence.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.persistence.ledger.ReferenceBooks.No;

/** Who owes what, told once more: a list of items and a list of what settles what, and nothing is ever added up before it is asked. */
final class ReferenceItems {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** A line of an entry, both counted from zero. */
    record Ref(int entry, int line) {}

    record Item(Ref ref, String account, String partner, LocalDate date, LocalDate due, BigDecimal amount) {}

    record Allocation(Ref debit, Ref credit, BigDecimal amount, LocalDate effective, Optional<LocalDate> released) {}

    private final List<Item> items = new ArrayList<>();
    private final List<Allocation> allocations = new ArrayList<>();

    ReferenceItems copy() {
        var copy = new ReferenceItems();
        copy.items.addAll(items);
        copy.allocations.addAll(allocations);
        return copy;
    }

    void open(Item item) {
        items.add(item);
    }

    List<Ref> refs() {
        return items.stream().map(Item::ref).toList();
    }

    List<Allocation> allocations() {
        return allocations;
    }

    LocalDate allocate(Ref debit, Ref credit, BigDecimal amount, LocalDate on, Optional<LocalDate> lock) {
        var one = item(debit);
        var other = item(credit);
        if (one.amount().signum() < 0 || other.amount().signum() > 0) throw new No("same_side");
        if (!one.account().equals(other.account())) throw new No("other_account");
        if (!one.partner().equals(other.partner())) throw new No("other_partner");
        if (amount.compareTo(left(one)) > 0 || amount.compareTo(left(other)) > 0) throw new No("beyond_open");
        var effective = List.of(on, freeFrom(one), freeFrom(other)).stream()
                .max(LocalDate::compareTo)
                .orElseThrow();
        requireOpen(effective, lock);
        allocations.add(new Allocation(debit, credit, amount, effective, Optional.empty()));
        return effective;
    }

    int settleOldest(Ref which, LocalDate on, Optional<LocalDate> lock) {
        var item = item(which);
        int made = 0;
        while (left(item).signum() > 0) {
            var other = items.stream()
                    .filter(i -> i.amount().signum() == -item.amount().signum())
                    .filter(i -> i.account().equals(item.account())
                            && i.partner().equals(item.partner())
                            && left(i).signum() > 0)
                    .min(Comparator.comparing(Item::due)
                            .thenComparing(i -> i.ref().entry())
                            .thenComparing(i -> i.ref().line()));
            if (other.isEmpty()) return made;
            var amount = left(item).min(left(other.get()));
            boolean isDebit = item.amount().signum() > 0;
            allocate(isDebit ? which : other.get().ref(), isDebit ? other.get().ref() : which, amount, on, lock);
            made++;
        }
        return made;
    }

    /** What two items settled of each other last. */
    LocalDate release(Ref debit, Ref credit, LocalDate on, Optional<LocalDate> lock) {
        for (int last = allocations.size() - 1; last >= 0; last--) {
            var made = allocations.get(last);
            if (!made.debit().equals(debit) || !made.credit().equals(credit)) continue;
            if (made.released().isPresent()) throw new No("invalid_transition");
            var effective = on.isBefore(made.effective()) ? made.effective() : on;
            requireOpen(effective, lock);
            allocations.set(
                    last, new Allocation(debit, credit, made.amount(), made.effective(), Optional.of(effective)));
            return effective;
        }
        throw new No("not_found");
    }

    /** How many items of the entry were still open to be settled by their mirrors. */
    int reversed(int original, int mirror, Optional<LocalDate> lock) {
        int made = 0;
        for (var item : List.copyOf(items)) {
            if (item.ref().entry() != original || left(item).signum() == 0) continue;
            var back = new Ref(mirror, item.ref().line());
            boolean isDebit = item.amount().signum() > 0;
            allocate(
                    isDebit ? item.ref() : back,
                    isDebit ? back : item.ref(),
                    left(item),
                    item(back).date(),
                    lock);
            made++;
        }
        return made;
    }

    /** By partner: not due, 1 to 30, 31 to 60, 61 to 90, more than 90 days overdue, unallocated. */
    TreeMap<String, List<BigDecimal>> aging(String account, int side, LocalDate day) {
        var aging = new TreeMap<String, List<BigDecimal>>();
        for (var item : items) {
            var open = open(item, day).multiply(BigDecimal.valueOf(side));
            if (!item.account().equals(account) || open.signum() == 0) continue;
            var row = aging.computeIfAbsent(item.partner(), p -> {
                var zeros = new BigDecimal[6];
                Arrays.fill(zeros, NOTHING);
                return Arrays.asList(zeros);
            });
            int bucket = open.signum() < 0 ? 5 : bucket(ChronoUnit.DAYS.between(item.due(), day));
            row.set(bucket, row.get(bucket).add(open));
        }
        return aging;
    }

    private static int bucket(long overdue) {
        if (overdue <= 0) return 0;
        if (overdue <= 30) return 1;
        if (overdue <= 60) return 2;
        return overdue <= 90 ? 3 : 4;
    }

    private BigDecimal open(Item item, LocalDate day) {
        if (item.date().isAfter(day)) return NOTHING;
        var taken = NOTHING;
        for (var allocation : allocations) {
            boolean its =
                    allocation.debit().equals(item.ref()) || allocation.credit().equals(item.ref());
            boolean counts = !allocation.effective().isAfter(day)
                    && allocation.released().map(back -> back.isAfter(day)).orElse(true);
            if (its && counts) taken = taken.add(allocation.amount());
        }
        return item.amount().signum() > 0
                ? item.amount().subtract(taken)
                : item.amount().add(taken);
    }

    private BigDecimal left(Item item) {
        return open(item, LocalDate.MAX).abs();
    }

    private LocalDate freeFrom(Item item) {
        return allocations.stream()
                .filter(a -> a.debit().equals(item.ref()) || a.credit().equals(item.ref()))
                .flatMap(a -> a.released().stream())
                .reduce(item.date(), (a, b) -> a.isAfter(b) ? a : b);
    }

    private Item item(Ref ref) {
        return items.stream().filter(item -> item.ref().equals(ref)).findFirst().orElseThrow(() -> new No("not_found"));
    }

    private static void requireOpen(LocalDate day, Optional<LocalDate> lock) {
        if (lock.isPresent() && !day.isAfter(lock.get())) throw new No("period_locked");
    }
}
