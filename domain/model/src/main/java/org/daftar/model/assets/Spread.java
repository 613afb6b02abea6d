package org.daftar.model.assets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;

/**
 * A worth that is lost over some months, to the minor unit: what the months take adds up to it exactly.
 *
 * @param bookValue at the beginning
 * @param salvage in the end
 * @param months over which it is spread; it may end earlier when the balance declines
 */
record Spread(Money bookValue, Money salvage, int months, Optional<Rate> decliningRate) {

    private static final long MONTHS_OF_A_YEAR = 12;
    private static final long WHOLE = 1_000_000;

    /**
     * Month by month, until nothing is left to lose.
     *
     * @throws IllegalStateException when something is left and no month to take it
     */
    List<Money> amounts() {
        var rest = bookValue.minus(salvage);
        if (rest.isZero()) return List.of();
        if (rest.isNegative() || months < 1)
            throw new IllegalStateException(rest + " is to be spread over " + months + " months");
        return decliningRate.map(this::declining).orElseGet(() -> straight(rest));
    }

    /** What the months so far come to, rounded, less what was taken before: no two months differ by more than a minor unit. */
    private List<Money> straight(Money rest) {
        var amounts = new ArrayList<Money>(months);
        var taken = Money.zero(rest.currency());
        for (int month = 1; month <= months; month++) {
            var soFar = rest.proportion(month, months);
            amounts.add(soFar.minus(taken));
            taken = soFar;
        }
        return amounts;
    }

    private List<Money> declining(Rate rate) {
        var amounts = new ArrayList<Money>();
        var worth = bookValue;
        for (int month = 1; month <= months && worth.compareTo(salvage) > 0; month++) {
            var rest = worth.minus(salvage);
            var share = worth.proportion(rate.millionths(), MONTHS_OF_A_YEAR * WHOLE);
            var amount = month == months || share.compareTo(rest) > 0 ? rest : share;
            amounts.add(amount);
            worth = worth.minus(amount);
        }
        return amounts;
    }
}
