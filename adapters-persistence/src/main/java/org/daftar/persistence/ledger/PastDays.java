package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.daftar.persistence.ledger.ItemMapper.OnceOpen;

/**
 * What has to be kept of an allocation so that the past can be asked. What is open at last is kept with the item and counts
 * from the item's date on; an allocation lessens it, which is too much for the days before it takes effect, and by so much
 * they are made good here. So what was open on a day is a sum: of items dated until then, and of spans that contain it.
 */
final class PastDays {

    private PastDays() {}

    /** Of an item, as the store knows it. @param sign of its amount */
    record Item(long entry, int line, long account, UUID partner, LocalDate date, LocalDate due, int sign) {}

    static List<OnceOpen> of(Item item, long allocation, long amount, LocalDate effective, boolean release) {
        return of(item, allocation, amount, effective, release, DayTree::cover);
    }

    /** What may be kept of it: as now, or in one of the ways of older books. */
    static List<List<OnceOpen>> forms(Item item, long allocation, long amount, LocalDate effective, boolean release) {
        return Stream.<BiFunction<LocalDate, LocalDate, List<Long>>>of(
                        DayTree::cover, DayTree::fewNodes, DayTree::exactCover)
                .map(cover -> of(item, allocation, amount, effective, release, cover))
                .toList();
    }

    private static List<OnceOpen> of(
            Item item,
            long allocation,
            long amount,
            LocalDate effective,
            boolean release,
            BiFunction<LocalDate, LocalDate, List<Long>> cover) {
        if (!effective.isAfter(item.date())) return List.of();
        long part = item.sign() * (release ? -amount : amount);
        return cover.apply(item.date(), effective).stream()
                .map(node -> new OnceOpen(
                        item.entry(),
                        item.line(),
                        allocation,
                        node,
                        item.account(),
                        item.partner(),
                        item.due(),
                        item.sign(),
                        item.date(),
                        effective,
                        part))
                .toList();
    }
}
