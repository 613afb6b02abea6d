package org.daftar.http.pharus.stock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.daftar.model.stock.StockLevel;
import org.daftar.ports.stock.query.Stock;

/** What a line of a summary shows of stock, whatever is kept. */
record Figures(
        BigDecimal onOrder,
        BigDecimal inTransit,
        BigDecimal onHand,
        BigDecimal demanded,
        BigDecimal allocated,
        BigDecimal available,
        BigDecimal backordered,
        BigDecimal projected,
        Optional<BigDecimal> averageUnitCost,
        BigDecimal inventoryValue) {

    static Figures of(Stock.Line line) {
        var level = line.level();
        return new Figures(
                decimal(level.onOrder()),
                decimal(level.inTransit()),
                decimal(level.onHand()),
                decimal(level.demanded()),
                decimal(level.allocated()),
                decimal(level.available()),
                decimal(level.backordered()),
                decimal(level.projected()),
                average(line.worth()),
                value(level, line.worth()));
    }

    /** Where nothing is left, what it cost last stands for what it costs. */
    private static Optional<BigDecimal> average(Stock.Worth worth) {
        if (worth.quantity() > 0) return Optional.of(worth.average().toDecimal());
        return worth.last().map(last -> last.toDecimal());
    }

    /** The site's part of what all stock of the item is worth. */
    private static BigDecimal value(StockLevel level, Stock.Worth worth) {
        long here = level.onHand() + level.inTransit();
        if (worth.quantity() == 0) return BigDecimal.ZERO;
        return worth.value()
                .toDecimal()
                .multiply(BigDecimal.valueOf(here))
                .divide(BigDecimal.valueOf(worth.quantity()), 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal decimal(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }
}
