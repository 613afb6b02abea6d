package org.daftar.persistence.ledger;

import java.time.LocalDate;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.PendingSums;
import org.daftar.persistence.engine.Session;

/** What a batch adds to the movements of accounts by year, month and day. */
final class Movements implements BatchState {

    static final int YEAR = 1;
    static final int MONTH = 2;
    static final int DAY = 3;

    record Key(long account, int grain, long period) implements Comparable<Key> {

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
        pending.add(new Key(account, YEAR, date.getYear()), sums);
        pending.add(new Key(account, MONTH, month(date)), sums);
        pending.add(new Key(account, DAY, day(date)), sums);
    }

    static long month(LocalDate date) {
        return date.getYear() * 100L + date.getMonthValue();
    }

    static long day(LocalDate date) {
        return month(date) * 100 + date.getDayOfMonth();
    }

    /** @throws java.time.DateTimeException when the number is no day */
    static LocalDate date(long day) {
        return LocalDate.of((int) (day / 10_000), (int) (day / 100 % 100), (int) (day % 100));
    }

    @Override
    public void keepUnit() {
        pending.keepUnit();
    }

    @Override
    public void dropUnit() {
        pending.dropUnit();
    }

    @Override
    public void flush() {
        pending.flush();
    }
}
