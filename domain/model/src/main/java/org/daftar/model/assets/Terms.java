package org.daftar.model.assets;

import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;

/**
 * How an asset loses its worth.
 *
 * @param salvage what it is worth in the end: it never goes below
 * @param lifeMonths from the month in which it is put to use
 * @param decliningRate of a year, of the book value; present exactly when the balance declines
 */
public record Terms(Money salvage, int lifeMonths, Method method, Optional<Rate> decliningRate) {

    /** A century: longer than any asset that is depreciated. */
    public static final int LONGEST_LIFE = 1200;

    public enum Method {
        STRAIGHT_LINE,
        DECLINING_BALANCE
    }

    public Terms {
        if (salvage.isNegative()) throw new IllegalArgumentException("A salvage value of " + salvage);
        if (lifeMonths < 1 || lifeMonths > LONGEST_LIFE) throw new IllegalArgumentException(lifeMonths + " months");
        if (decliningRate.isPresent() != (method == Method.DECLINING_BALANCE))
            throw new IllegalArgumentException(method + " at " + decliningRate);
    }
}
