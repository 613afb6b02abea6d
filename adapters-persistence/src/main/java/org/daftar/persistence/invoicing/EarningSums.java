package org.daftar.persistence.invoicing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;

/** What a batch adds to what clients and projects earned us by year, month and day: any span is a few stretches of sums. */
final class EarningSums implements ComposedState {

    enum Kind {
        CLIENT,
        PROJECT
    }

    record Key(Kind kind, int grain, long period, UUID subject) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.comparing(Key::kind)
                .thenComparing(Key::grain)
                .thenComparing(Key::period)
                .thenComparing(Key::subject);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    record Sums(long revenue, long cost, long uncosted) {

        static Sums of(Earning earning) {
            return new Sums(
                    earning.revenue().minor(),
                    earning.cost().minor(),
                    earning.uncosted().minor());
        }

        Sums plus(Sums more) {
            return new Sums(
                    Math.addExact(revenue, more.revenue),
                    Math.addExact(cost, more.cost),
                    Math.addExact(uncosted, more.uncosted));
        }
    }

    private final PendingSums<Key, Sums> pending;

    private EarningSums(Session session) {
        var mapper = session.mapper(EarningMapper.class);
        long company = session.company();
        pending = new PendingSums<>(Sums::plus, (key, sums) -> mapper.add(company, key, sums));
    }

    static EarningSums of(Session session) {
        return session.state(EarningSums.class, EarningSums::new);
    }

    void add(Kind kind, UUID subject, LocalDate day, Earning earning) {
        var sums = Sums.of(earning);
        pending.add(new Key(kind, Periods.YEAR, day.getYear(), subject), sums);
        pending.add(new Key(kind, Periods.MONTH, Periods.month(day), subject), sums);
        pending.add(new Key(kind, Periods.DAY, Periods.day(day), subject), sums);
    }

    @Override
    public List<BatchState> parts() {
        return List.of(pending);
    }
}
