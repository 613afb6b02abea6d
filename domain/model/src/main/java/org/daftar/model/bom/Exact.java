package org.daftar.model.bom;

import java.math.BigDecimal;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * The bounds of exact amounts. A factor has twelve decimals at most (six of the quantity, six of the scrap), so a walk
 * through 83 levels is exact whatever stands there, and one through any number of levels where the quantities are short;
 * what needs more decimals, or is larger than anything that is kept, is refused and never rounded or wrapped.
 */
final class Exact {

    /** Of a quantity in stock units, and of a cost. */
    static final BigDecimal LARGEST = BigDecimal.TEN.pow(12);

    private static final int MOST_DECIMALS = 1_000;

    private Exact() {}

    /**
     * @param what the amount is, as a sentence begins with it
     * @throws Refused invalid when the amount is out of bounds
     */
    static BigDecimal bounded(BigDecimal amount, String path, Object what) {
        var shortest = amount.scale() > MOST_DECIMALS ? amount.stripTrailingZeros() : amount;
        if (shortest.scale() > MOST_DECIMALS)
            throw new Refused(Refusal.Invalid.of(
                    path,
                    "too_precise",
                    "The exact amount of " + what + " has more than " + MOST_DECIMALS
                            + " decimals. Use quantities of fewer decimals in the bills of materials."));
        if (shortest.compareTo(LARGEST) > 0)
            throw new Refused(Refusal.Invalid.of(
                    path,
                    "out_of_range",
                    "The amount of " + what + " is larger than " + LARGEST.toPlainString()
                            + ". Ask for less, or correct the bills of materials."));
        return shortest;
    }
}
