package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.daftar.model.ledger.Allocation;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.ledger.SqlItems.Known;

/**
 * What a batch adds to what has to be kept of allocations so that the past can be asked. What is open at last is kept with the item and
 * counts from the item's date on; an allocation lessens it, which is too much for the days before it takes effect, and by so much they
 * are made good here. So what was open on a day is a sum: of items dated until then, and of spans that contain it. What is alike
 * in all that is asked of it is one row.
 */
final class OpenSpans implements ComposedState {

    /**
     * @param node of the {@link DayTree}
     * @param side of the items: 1 debit, -1 credit
     * @param date of the items
     * @param until the day on which what was open ceased to be
     */
    record Key(long account, long node, UUID partner, LocalDate due, int side, LocalDate date, LocalDate until)
            implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingLong(Key::account)
                .thenComparingLong(Key::node)
                .thenComparing(Key::partner)
                .thenComparing(Key::due)
                .thenComparingInt(Key::side)
                .thenComparing(Key::date)
                .thenComparing(Key::until);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    private final PendingSums<Key, Long> pending;

    private OpenSpans(Session session) {
        var mapper = session.mapper(ItemMapper.class);
        long company = session.company();
        pending = new PendingSums<>(Math::addExact, (key, part) -> mapper.addSpan(company, key, part));
    }

    static OpenSpans of(Session session) {
        return session.state(OpenSpans.class, OpenSpans::new);
    }

    /** A release keeps the opposite of what it gives back, until it does so. */
    void add(Known known, Allocation allocation) {
        var item = known.item();
        var until = allocation.effective();
        if (!until.isAfter(item.date())) return;
        int side = item.isDebit() ? 1 : -1;
        long part = side * allocation.amount().minor();
        pending.add(
                new Key(
                        known.account(),
                        DayTree.place(item.date(), until),
                        item.partner(),
                        item.due(),
                        side,
                        item.date(),
                        until),
                allocation.isRelease() ? -part : part);
    }

    @Override
    public List<BatchState> parts() {
        return List.of(pending);
    }
}
