package org.daftar.http.arkan.inventory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Money;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.stock.query.Stock;

/** What there was of a product at the end of a day. */
record ValuationView(
        LocalDate asOf,
        UUID productId,
        String sku,
        String name,
        @Doc("On hand and under way.") BigDecimal quantity,
        BigDecimal unitCost,
        @Doc("The values of all products add up to the inventory account of that day.") BigDecimal value,
        @Doc("Where it was; a value in proportion to what was there.") List<InWarehouse> warehouses) {

    record InWarehouse(UUID warehouseId, BigDecimal onHand, BigDecimal inTransit, BigDecimal value) {}

    /** @param warehouse only what was there */
    static ValuationView of(LocalDate day, Stock.Stood stood, Items.Label label, Optional<UUID> warehouse) {
        var standing = stood.standing();
        var shares = standing.shares();
        var there = new ArrayList<InWarehouse>();
        long quantity = 0;
        var value = Money.zero(standing.value().currency());
        for (int i = 0; i < standing.sites().size(); i++) {
            var at = standing.sites().get(i);
            var share = shares.get(i);
            if (warehouse.filter(id -> !id.equals(at.site().value())).isPresent()) continue;
            quantity += at.quantity();
            value = value.plus(share);
            there.add(new InWarehouse(
                    at.site().value(), decimal(at.onHand()), decimal(at.inTransit()), share.toDecimal()));
        }
        var all = warehouse.isEmpty() ? standing.value() : value;
        return new ValuationView(
                day,
                stood.item().value(),
                label.code().toString(),
                label.name(),
                decimal(quantity),
                standing.average().toDecimal(),
                all.toDecimal(),
                there);
    }

    private static BigDecimal decimal(long micros) {
        return BigDecimal.valueOf(micros, 6);
    }
}
