package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;

/**
 * What comes to every node when an amount starts at one and runs along the arcs, multiplied by each. A node sends on what
 * it has only when all of it is there: so each arc is run through once, however many ways lead to it.
 *
 * @param order the origin first, every node before those its arcs lead to
 * @param amounts by node; nothing where nothing comes
 * @param levels by node: how many arcs the longest way there has
 */
record Flow(int[] order, BigDecimal[] amounts, int[] levels) {

    /** @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds */
    static Flow from(BillGraph graph, Arcs arcs, int origin, BigDecimal amount) {
        var order = order(graph, arcs, origin);
        var amounts = new BigDecimal[arcs.nodes()];
        Arrays.fill(amounts, BigDecimal.ZERO);
        var levels = new int[arcs.nodes()];
        amounts[origin] = amount;
        for (int here : order) {
            amounts[here] = Exact.bounded(amounts[here], "quantity", graph.item(here));
            for (int arc = arcs.begin(here); arc < arcs.end(here); arc++) {
                int there = arcs.to()[arc];
                amounts[there] = amounts[there].add(amounts[here].multiply(arcs.factor()[arc]));
                levels[there] = Math.max(levels[there], levels[here] + 1);
            }
        }
        return new Flow(order, amounts, levels);
    }

    /** @throws CyclicBills if what is reached has a cycle */
    static int[] order(BillGraph graph, Arcs arcs, int... origins) {
        var walk = Walk.from(arcs, origins);
        if (walk.cycle().length > 0) throw new CyclicBills(new Cycle(graph.items(walk.cycle())));
        return walk.order();
    }

    static Optional<Flow> from(BillGraph graph, Arcs arcs, ItemId origin, BigDecimal amount) {
        return graph.number(origin).map(node -> from(graph, arcs, node, amount));
    }
}
