package org.daftar.services.bom;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.bom.CostSource;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.ports.stock.query.Stock.Worth;

/** What items cost by their stock: the average of what is there, else what came in last. */
record StockCosts(Map<ItemId, Worth> worth) implements CostSource {

    @Override
    public Optional<BigDecimal> cost(ItemId leaf) {
        return Optional.ofNullable(worth.get(leaf)).flatMap(StockCosts::perUnit).map(UnitPrice::toDecimal);
    }

    /** Nothing yet: orders that make things come with production. */
    @Override
    public BigDecimal conversion(ItemId made) {
        return BigDecimal.ZERO;
    }

    private static Optional<UnitPrice> perUnit(Worth worth) {
        return worth.quantity() > 0 ? Optional.of(worth.average()) : worth.last();
    }
}
