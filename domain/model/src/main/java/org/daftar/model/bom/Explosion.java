package org.daftar.model.bom;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daftar.model.catalog.ItemId;

/**
 * All that some units of an item are made of, through every level: exact, each item once.
 *
 * @param needs every item stands before its own components; without the item itself
 */
public record Explosion(List<Need> needs) {

    public Explosion {
        needs = List.copyOf(needs);
    }

    /**
     * @param quantity in the item's stock unit
     * @param level how many bills lie between at most: 1 for a component that stands in the first bill only
     * @param leaf whether it is bought, or has no lines yet
     */
    public record Need(ItemId item, BigDecimal quantity, int level, boolean leaf) {}

    /**
     * @param bills those of the output and of all that it contains; others do no harm
     * @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds
     * @throws CyclicBills if the bills have a cycle there
     */
    public static Explosion full(BillGraph bills, ItemId output, BigDecimal quantity) {
        return Flow.from(bills, bills.down(), output, quantity)
                .map(flow -> new Explosion(Arrays.stream(flow.order())
                        .skip(1)
                        .mapToObj(node -> new Need(
                                bills.item(node),
                                flow.amounts()[node],
                                flow.levels()[node],
                                bills.down().isLeaf(node)))
                        .toList()))
                .orElseGet(() -> new Explosion(List.of()));
    }

    /** What has to be bought, or is not described further. */
    public Map<ItemId, BigDecimal> leaves() {
        return needs.stream().filter(Need::leaf).collect(toMap(Need::item, Need::quantity));
    }
}
