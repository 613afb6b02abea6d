package org.daftar.model.assets;

import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/**
 * How far the depreciation of an asset is booked. Terms that change spread what is left from where they changed, and touch
 * nothing that is booked.
 *
 * @param months booked, from the first of its life, without a gap
 * @param booked what they took
 * @param spreadFrom how many months were booked when the terms became what they are
 * @param bookedBefore what those had taken
 */
public record Progress(int months, Money booked, int spreadFrom, Money bookedBefore) {

    public static Progress none(Currency currency) {
        return new Progress(0, Money.zero(currency), 0, Money.zero(currency));
    }

    public Progress plus(Money month) {
        return new Progress(months + 1, booked.plus(month), spreadFrom, bookedBefore);
    }

    /** After the last month was taken back. */
    Progress minus(Money month) {
        var left = booked.minus(month);
        return months > spreadFrom
                ? new Progress(months - 1, left, spreadFrom, bookedBefore)
                : new Progress(months - 1, left, months - 1, left);
    }

    /** What is left is spread anew from here. */
    Progress respread() {
        return new Progress(months, booked, months, booked);
    }
}
