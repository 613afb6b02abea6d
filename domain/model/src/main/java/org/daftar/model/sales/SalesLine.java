package org.daftar.model.sales;

import java.math.BigDecimal;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * Something that is sold.
 *
 * @param place among the lines of its order
 * @param claim under which stock keeps what the line wants; a line of another item claims anew
 * @param quantity above zero
 * @param price of a unit, without tax
 * @param shipped how much of it has left and not come back
 */
public record SalesLine(
        SalesLineId id, int place, UUID claim, ItemId item, Quantity quantity, UnitPrice price, Quantity shipped) {

    /** What has not left. */
    public Quantity open() {
        return quantity.minus(shipped);
    }

    public SalesLine shipping(Quantity more) {
        return new SalesLine(id, place, claim, item, quantity, price, shipped.plus(more));
    }

    SalesLine unshipped() {
        return new SalesLine(id, place, claim, item, quantity, price, new Quantity(0, quantity.unit()));
    }

    /** Exact, not rounded. */
    BigDecimal value() {
        return price.toDecimal().multiply(quantity.toDecimal());
    }
}
