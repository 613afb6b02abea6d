package org.daftar.model.bom;

import java.math.BigDecimal;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Rate;

/**
 * One component of a bill.
 *
 * @param scrap what is spoilt on the way, on top of the quantity: 2 with 5 % scrap takes 2.1. At most 1,000 %
 */
public record BillLine(ItemId component, PerUnit quantity, Rate scrap) {

    public static final Rate MOST_SCRAP = Rate.percent(BigDecimal.valueOf(1_000));

    /** @throws IllegalArgumentException if the scrap is out of bounds */
    public BillLine {
        if (scrap.millionths() < 0 || scrap.millionths() > MOST_SCRAP.millionths())
            throw new IllegalArgumentException("No scrap: " + scrap.toPercent() + " %");
    }

    public static BillLine of(ItemId component, PerUnit quantity) {
        return new BillLine(component, quantity, Rate.NONE);
    }

    /** What one unit of the output takes, scrap included: exact, at most twelve decimals, no zeros at its end. */
    public BigDecimal gross() {
        // Multiplied, never divided by what is left of it: so what two orders need is what one of their sum needs.
        var net = quantity.toDecimal();
        var gross = scrap.millionths() == 0 ? net : net.multiply(BigDecimal.ONE.add(scrap.toDecimal()));
        return gross.stripTrailingZeros();
    }

    @Override
    public String toString() {
        var spoilt = scrap.toPercent().stripTrailingZeros().toPlainString();
        return scrap.millionths() == 0 ? quantity.toString() : quantity + " + " + spoilt + " %";
    }
}
