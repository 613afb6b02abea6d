package org.daftar.export.printing;

import java.math.BigDecimal;
import java.util.Locale;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Quantity.Unit;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;

/** Numbers as they are printed: Western digits, a comma between thousands, exactly what they are. */
final class Figures {

    private Figures() {}

    /** With all the decimals of its currency. */
    static String amount(Money money) {
        return grouped(money.toDecimal());
    }

    static String withCurrency(Money money) {
        return money.currency().code() + " " + amount(money);
    }

    /** With the decimals of its currency, and more if it has more. */
    static String price(UnitPrice price) {
        var exact = price.toDecimal().stripTrailingZeros();
        var decimals = Math.max(exact.scale(), price.currency().decimals());
        return grouped(exact.setScale(decimals));
    }

    static String quantity(Quantity quantity) {
        var number = grouped(natural(quantity.toDecimal()));
        return quantity.unit().equals(Unit.EACH)
                ? number
                : number + " " + quantity.unit().code();
    }

    static String percent(Rate rate) {
        return natural(rate.toPercent()).toPlainString() + "%";
    }

    private static BigDecimal natural(BigDecimal value) {
        var exact = value.stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    private static String grouped(BigDecimal value) {
        return String.format(Locale.ROOT, "%,." + value.scale() + "f", value);
    }
}
