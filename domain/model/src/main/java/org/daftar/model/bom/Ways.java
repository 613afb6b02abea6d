package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;

/** Every way from an output down to its leaves, one after the other: slow, and so simple that it can judge what is fast. */
final class Ways {

    private static final int MOST = 100_000;

    private record Step(int node, BigDecimal product) {}

    private Ways() {}

    /** The sum of each leaf's products of quantities; empty when there are too many ways to go them all. */
    static Optional<Map<ItemId, BigDecimal>> sums(BillGraph bills, ItemId output) {
        var sums = new HashMap<ItemId, BigDecimal>();
        var ahead = new ArrayDeque<Step>();
        int origin = bills.number(output).orElseThrow();
        ahead.push(new Step(origin, BigDecimal.ONE));
        for (int steps = 0; !ahead.isEmpty(); steps++) {
            if (steps + ahead.size() > MOST) return Optional.empty();
            var here = ahead.pop();
            if (here.node() != origin && bills.down().isLeaf(here.node()))
                sums.merge(bills.item(here.node()), here.product(), BigDecimal::add);
            for (int arc = bills.down().begin(here.node()); arc < bills.down().end(here.node()); arc++)
                ahead.push(new Step(
                        bills.down().to()[arc],
                        here.product().multiply(bills.down().factor()[arc])));
        }
        return Optional.of(sums);
    }
}
