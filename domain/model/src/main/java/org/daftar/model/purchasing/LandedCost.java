package org.daftar.model.purchasing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;

/**
 * What goods are worth that come in on an order: their price and their share of the order's extra costs. Both are booked as what
 * all receipts so far come to, less what was booked before, so that any receipts of the whole come to the whole.
 */
final class LandedCost {

    private LandedCost() {}

    /** Of the extra costs, line by line: by value, and by quantity where nothing has a price. They add up to the whole. */
    static List<Money> shares(List<OrderLine> lines, Money costs) {
        var values =
                lines.stream().map(OrderLine::value).map(LandedCost::weight).toList();
        boolean priced = values.stream().anyMatch(value -> value.signum() > 0);
        return costs.allocateBy(
                priced
                        ? values
                        : lines.stream()
                                .map(line -> BigInteger.valueOf(line.quantity().micros()))
                                .toList());
    }

    /** A line of a receipt. @param before what came of the line by receipts that stand */
    static Receipt.Line valued(OrderLine line, Money share, List<Receipt.Line> before, Receipt.Line unvalued) {
        var currency = share.currency();
        var goods =
                rounded(worth(before).add(unvalued.worth()), share).minus(booked(before, Receipt.Line::goods, share));
        long received = unvalued.quantity().micros()
                + before.stream()
                        .map(Receipt.Line::quantity)
                        .mapToLong(Quantity::micros)
                        .sum();
        long ordered = line.quantity().micros();
        var landed = share.proportion(Math.min(received, ordered), ordered)
                .minus(booked(before, Receipt.Line::landed, share));
        var value = goods.plus(landed);
        // Costs that were lowered since may ask for more back than these goods are worth: stock is never worth less
        // than nothing.
        var borne = value.isNegative() ? Money.zero(currency) : value;
        return new Receipt.Line(
                unvalued.id(),
                line.id(),
                unvalued.location(),
                unvalued.quantity(),
                unvalued.cost(),
                goods,
                borne.minus(goods),
                unvalued.most());
    }

    private static BigDecimal worth(List<Receipt.Line> lines) {
        return lines.stream().map(Receipt.Line::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Money booked(List<Receipt.Line> lines, Function<Receipt.Line, Money> part, Money share) {
        return lines.stream().map(part).reduce(Money.zero(share.currency()), Money::plus);
    }

    private static Money rounded(BigDecimal exact, Money share) {
        return Money.of(exact.setScale(share.currency().decimals(), RoundingMode.HALF_UP), share.currency());
    }

    private static BigInteger weight(BigDecimal value) {
        return value.movePointRight(12).toBigIntegerExact();
    }
}
