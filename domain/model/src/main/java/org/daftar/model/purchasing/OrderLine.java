package org.daftar.model.purchasing;

import java.math.BigDecimal;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * Something that is ordered.
 *
 * @param place among the lines of its order
 * @param quantity above zero
 * @param cost of a unit, without the order's extra costs
 */
public record OrderLine(OrderLineId id, int place, ItemId item, Quantity quantity, UnitPrice cost) {

    /** Exact, not rounded. */
    BigDecimal value() {
        return cost.toDecimal().multiply(quantity.toDecimal());
    }
}
