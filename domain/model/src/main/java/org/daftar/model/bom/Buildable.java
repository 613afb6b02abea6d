package org.daftar.model.bom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.daftar.model.catalog.ItemId;

/**
 * How much of an item can be made from what is in stock, sub-assemblies in stock used before others are made, and what
 * several of them share counted once. Each sub-assembly is made in the exact amount that is missing, which need not be whole;
 * stock of the item itself is not part of what can be made.
 *
 * @param quantity the largest of the decimals asked for; a trillion stands for that and more
 * @param limits the leaves of which there is too little for one step more
 */
public record Buildable(BigDecimal quantity, List<ItemId> limits) {

    public Buildable {
        limits = List.copyOf(limits);
    }

    /**
     * What a leaf lacks is a convex function of the quantity: it rises, and ever faster as stock of sub-assemblies runs out.
     * So its tangent lies below it, and where the tangent says that nothing is lacking is never too little. Beginning with
     * the tangent of a quantity beyond all stock, each step goes down to where that of the last one points; the first
     * quantity for which nothing lacks is the largest. Mostly it takes two or three steps, each linear in the arcs.
     *
     * @param bills those of the item and of all that it contains
     * @param stock of items, nothing where none is named; never below zero
     * @param decimals of the quantity: 0 for whole units
     * @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds
     * @throws CyclicBills if the bills have a cycle there
     */
    public static Buildable of(BillGraph bills, ItemId item, Map<ItemId, BigDecimal> stock, int decimals) {
        var number = bills.number(item).filter(node -> !bills.down().isLeaf(node));
        if (number.isEmpty()) return new Buildable(BigDecimal.ZERO, List.of());
        var netting = new Netting(bills, number.get(), stock);
        var quantity =
                netting.beyondAllStock().nothingLacks(BigDecimal.ZERO, decimals).min(Exact.LARGEST);
        var needs = netting.of(quantity);
        while (needs.lacksAny()) {
            quantity = needs.nothingLacks(quantity, decimals);
            needs = netting.of(quantity);
        }
        var step = BigDecimal.ONE.movePointLeft(decimals);
        return new Buildable(quantity, netting.of(quantity.add(step)).lacking());
    }

    /** What a quantity needs of every item after stock was taken, in one pass from the item down. */
    private static final class Netting {

        private final BillGraph bills;
        private final Arcs arcs;
        private final int[] order;
        private final BigDecimal[] stock;

        Netting(BillGraph bills, int item, Map<ItemId, BigDecimal> stock) {
            this.bills = bills;
            this.arcs = bills.down();
            this.order = Flow.order(bills, arcs, item);
            this.stock = new BigDecimal[arcs.nodes()];
            for (int node : order) this.stock[node] = stock.getOrDefault(bills.item(node), BigDecimal.ZERO);
            this.stock[item] = BigDecimal.ZERO;
        }

        Needs of(BigDecimal quantity) {
            return pass(quantity, false);
        }

        /** As if nothing could be made without making more of everything; the lack of no quantity, which is below zero. */
        Needs beyondAllStock() {
            return pass(BigDecimal.ZERO, true);
        }

        private Needs pass(BigDecimal quantity, boolean makesAll) {
            var lacks = new BigDecimal[arcs.nodes()];
            var slopes = new BigDecimal[arcs.nodes()];
            Arrays.fill(slopes, BigDecimal.ZERO);
            for (int node : order) lacks[node] = stock[node].negate();
            lacks[order[0]] = quantity;
            slopes[order[0]] = BigDecimal.ONE;
            for (int here : order) {
                if (!makesAll && lacks[here].signum() <= 0) continue;
                slopes[here] = Exact.bounded(slopes[here], "quantity", bills.item(here));
                for (int arc = arcs.begin(here); arc < arcs.end(here); arc++) {
                    int there = arcs.to()[arc];
                    var factor = arcs.factor()[arc];
                    lacks[there] = lacks[there].add(lacks[here].multiply(factor));
                    slopes[there] = slopes[there].add(slopes[here].multiply(factor));
                }
            }
            return new Needs(bills, order, lacks, slopes);
        }
    }

    /**
     * @param lacks need less stock, by node; below zero where stock is left
     * @param slopes how much more is needed for one unit more
     */
    private record Needs(BillGraph bills, int[] order, BigDecimal[] lacks, BigDecimal[] slopes) {

        boolean lacksAny() {
            return !lacking().isEmpty();
        }

        List<ItemId> lacking() {
            return Arrays.stream(order)
                    .filter(node -> bills.down().isLeaf(node) && lacks[node].signum() > 0)
                    .mapToObj(bills::item)
                    .toList();
        }

        /** The largest quantity up to which every tangent in this one says that nothing is lacking. */
        BigDecimal nothingLacks(BigDecimal quantity, int decimals) {
            return Arrays.stream(order)
                    .filter(node -> bills.down().isLeaf(node) && slopes[node].signum() > 0)
                    .mapToObj(node -> quantity.multiply(slopes[node])
                            .subtract(lacks[node])
                            .divide(slopes[node], decimals, RoundingMode.FLOOR))
                    .reduce(BigDecimal::min)
                    .orElseThrow();
        }
    }
}
