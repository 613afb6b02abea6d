package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/**
 * What each partner owes, or is owed, at the end of a day, by how long it is overdue. The total is the balance of the
 * control accounts on that day.
 *
 * @param partners in the order of their ids; those with nothing open are left out
 */
public record Aging(Control control, LocalDate asOf, Currency currency, List<Row> partners) {

    /** Days overdue after which an amount is in the next bucket: nothing before the first is overdue. */
    public static final List<Integer> LIMITS = List.of(0, 30, 60, 90);

    public Aging {
        partners = List.copyOf(partners);
    }

    /**
     * All amounts are positive on the side on which they are owed.
     *
     * @param current due on the day itself or later
     * @param unallocated payments and credit notes that nothing was settled with yet: negative or zero
     */
    public record Row(
            UUID partner,
            Money current,
            Money days1To30,
            Money days31To60,
            Money days61To90,
            Money over90,
            Money unallocated) {

        public Money total() {
            return current.plus(days1To30)
                    .plus(days31To60)
                    .plus(days61To90)
                    .plus(over90)
                    .plus(unallocated);
        }

        public boolean isEmpty() {
            return current.isZero()
                    && days1To30.isZero()
                    && days31To60.isZero()
                    && days61To90.isZero()
                    && over90.isZero()
                    && unallocated.isZero();
        }
    }

    public Money total() {
        return partners.stream().map(Row::total).reduce(Money.zero(currency), Money::plus);
    }
}
