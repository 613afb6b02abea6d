package org.daftar.persistence.stock;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;

/** What a batch adds to the movements of stock by year, month and day. */
final class StockDays implements ComposedState {

    record Key(long item, int grain, long period, long place) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparingLong(Key::item)
                .thenComparingInt(Key::grain)
                .thenComparingLong(Key::period)
                .thenComparingLong(Key::place);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param value of the item as a whole: what is there at a place is worth its part of that */
    record Sums(long onHand, long inTransit, long value) {

        static Sums at(StockEvent event) {
            var effect = event.effect();
            return new Sums(effect.onHand(), effect.inTransit(), event.worth());
        }

        /** Where goods are under way to. */
        static Sums under(StockEvent event) {
            var effect = event.effectAtDestination();
            return new Sums(effect.onHand(), effect.inTransit(), 0);
        }

        Sums plus(Sums more) {
            return new Sums(
                    Math.addExact(onHand, more.onHand),
                    Math.addExact(inTransit, more.inTransit),
                    Math.addExact(value, more.value));
        }
    }

    private final PendingSums<Key, Sums> pending;

    private StockDays(Session session) {
        var mapper = session.mapper(StockDayMapper.class);
        long company = session.company();
        pending = new PendingSums<>(Sums::plus, (key, sums) -> mapper.add(company, key, sums));
    }

    static StockDays of(Session session) {
        return session.state(StockDays.class, StockDays::new);
    }

    void add(long item, long place, LocalDate date, Sums sums) {
        pending.add(new Key(item, Periods.YEAR, date.getYear(), place), sums);
        pending.add(new Key(item, Periods.MONTH, Periods.month(date), place), sums);
        pending.add(new Key(item, Periods.DAY, Periods.day(date), place), sums);
    }

    @Override
    public List<BatchState> parts() {
        return List.of(pending);
    }
}
