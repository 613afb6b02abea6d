package org.daftar.model.manufacturing;

import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * Something that is to be made.
 *
 * @param place among the lines of its order
 * @param item the output
 * @param quantity above zero
 * @param conversion what it costs to make one unit out of its inputs; empty where nobody knows, and then it counts as nothing
 * @param inputs in the order of the bill; none where there is no bill yet
 */
public record OrderLine(
        OrderLineId id, int place, ItemId item, Quantity quantity, Optional<UnitPrice> conversion, List<Input> inputs) {

    public OrderLine {
        inputs = List.copyOf(inputs);
    }

    public OrderLine with(List<Input> other) {
        return new OrderLine(id, place, item, quantity, conversion, other);
    }

    public OrderLine with(Quantity changed, Optional<UnitPrice> costs) {
        return new OrderLine(id, place, item, changed, costs, inputs);
    }
}
