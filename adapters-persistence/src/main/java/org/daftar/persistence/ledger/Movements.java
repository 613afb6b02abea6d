package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.List;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Periods;

/** What a batch adds to the movements of accounts by year, month and day. */
final class Movements implements ComposedState {

    /** Its equality is written out for the reason of {@link org.daftar.model.ledger.AccountId}. */
    record Key(long account, int grain, long period) implements Comparable<Key> {

        @Override
        public boolean equals(Object other) {
            return other instanceof Key that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Long.hashCode(account) + grain) + Long.hashCode(period);
        }

        @Override
        public int compareTo(Key other) {
            int order = Long.compare(account, other.account);
            if (order == 0) order = Integer.compare(grain, other.grain);
            return order == 0 ? Long.compare(period, other.period) : order;
        }
    }

    record Sums(long debit, long credit, long cash, long lines) {

        Sums plus(Sums more) {
            return new Sums(
                    Math.addExact(debit, more.debit),
                    Math.addExact(credit, more.credit),
                    Math.addExact(cash, more.cash),
                    Math.addExact(lines, more.lines));
        }
    }

    private final PendingSums<Key, Sums> pending;

    private Movements(Session session) {
        var mapper = session.mapper(MovementMapper.class);
        long company = session.company();
        pending = new PendingSums<>(Sums::plus, (key, sums) -> mapper.add(company, key, sums));
    }

    static Movements of(Session session) {
        return session.state(Movements.class, Movements::new);
    }

    /** @param cash the account's share of what the entry moved in cash, zero for a cash account itself */
    void add(long account, LocalDate date, long amount, long cash) {
        var sums = new Sums(Math.max(amount, 0), Math.max(-amount, 0), cash, 1);
        pending.add(new Key(account, Periods.YEAR, date.getYear()), sums);
        pending.add(new Key(account, Periods.MONTH, Periods.month(date)), sums);
        pending.add(new Key(account, Periods.DAY, Periods.day(date)), sums);
    }

    @Override
    public List<BatchState> parts() {
        return List.of(pending);
    }
}
