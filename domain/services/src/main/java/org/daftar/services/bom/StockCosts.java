package org.daftar.services.bom;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.bom.CostSource;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.ports.stock.query.Stock.Worth;

/**
 * What items cost by their stock: the average of what is there, else what came in last; and what making them cost lately.
 *
 * @param conversions of one unit
 */
record StockCosts(Map<ItemId, Worth> worth, Map<ItemId, UnitPrice> conversions) implements CostSource {

    @Override
    public Optional<BigDecimal> cost(ItemId leaf) {
        return Optional.ofNullable(worth.get(leaf)).flatMap(StockCosts::perUnit).map(UnitPrice::toDecimal);
    }

    @Override
    public BigDecimal conversion(ItemId made) {
        return Optional.ofNullable(conversions.get(made))
                .map(UnitPrice::toDecimal)
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<UnitPrice> perUnit(Worth worth) {
        return worth.quantity() > 0 ? Optional.of(worth.average()) : worth.last();
    }
}
