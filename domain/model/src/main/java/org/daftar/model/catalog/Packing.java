package org.daftar.model.catalog;

import java.util.Optional;
import org.daftar.model.kernel.Quantity;

/**
 * How a stock unit is made up.
 *
 * @param itemsPerUnit how many single items a stock unit holds, such as the bottles of a case
 * @param itemWeight of a single item
 */
public record Packing(int itemsPerUnit, Optional<Quantity> itemWeight) {

    public static final Packing SINGLE = new Packing(1, Optional.empty());

    public static final Quantity.Unit OUNCE = new Quantity.Unit("OZ");

    public Packing {
        if (itemsPerUnit < 1) throw new IllegalArgumentException("A unit holds an item or more: " + itemsPerUnit);
    }
}
