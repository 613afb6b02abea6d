package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daftar.model.catalog.ItemId;

/**
 * All that contains a component, through every level: the explosion's transpose, since the same flow runs along the same
 * arcs the other way.
 *
 * @param uses every item stands before those it goes into
 */
public record WhereUsed(List<Use> uses) {

    public WhereUsed {
        uses = List.copyOf(uses);
    }

    /**
     * @param perUnit how much of the component one unit of the user takes, on all ways together
     * @param direct whether the component stands in the user's own bill
     * @param level how many bills lie between at most
     */
    public record Use(ItemId user, BigDecimal perUnit, boolean direct, int level) {}

    /**
     * @param bills those of all that contains the component, at least the lines that lead to it
     * @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds
     * @throws CyclicBills if the bills have a cycle there
     */
    public static WhereUsed of(BillGraph bills, ItemId component) {
        return Flow.from(bills, bills.up(), component, BigDecimal.ONE)
                .map(flow -> new WhereUsed(uses(bills, flow)))
                .orElseGet(() -> new WhereUsed(List.of()));
    }

    private static List<Use> uses(BillGraph bills, Flow flow) {
        var direct = users(bills.up(), flow.order()[0]);
        return Arrays.stream(flow.order())
                .skip(1)
                .mapToObj(node ->
                        new Use(bills.item(node), flow.amounts()[node], direct.contains(node), flow.levels()[node]))
                .toList();
    }

    private static Set<Integer> users(Arcs up, int component) {
        return IntStream.range(up.begin(component), up.end(component))
                .mapToObj(arc -> up.to()[arc])
                .collect(Collectors.toSet());
    }
}
