package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.model.catalog.ItemId;

/**
 * Bills of materials as one graph: an arc from each output to each of its components. Items are numbered as they are met,
 * so that a walk works on arrays. An item without lines is a leaf: bought, or not described yet.
 */
public final class BillGraph {

    private final Map<ItemId, Integer> numbers;
    private final List<ItemId> items;
    private final Arcs down;
    private final Arcs up;

    private BillGraph(Map<ItemId, Integer> numbers, List<ItemId> items, Arcs down) {
        this.numbers = numbers;
        this.items = items;
        this.down = down;
        this.up = down.reversed();
    }

    /** @throws IllegalArgumentException if two bills are of one output */
    public static BillGraph of(Collection<BillOfMaterials> bills) {
        var numbers = new HashMap<ItemId, Integer>(2 * bills.size());
        var items = new ArrayList<ItemId>(bills.size());
        for (var bill : bills) {
            if (numbers.put(bill.output(), items.size()) != null)
                throw new IllegalArgumentException("Two bills of " + bill.output());
            items.add(bill.output());
        }
        int lines = bills.stream().mapToInt(bill -> bill.lines().size()).sum();
        var to = new int[lines];
        var factor = new BigDecimal[lines];
        var ends = new int[bills.size()];
        int arc = 0;
        int output = 0;
        for (var bill : bills) {
            for (var line : bill.lines()) {
                to[arc] = number(line.component(), numbers, items);
                factor[arc++] = line.gross();
            }
            ends[output++] = arc;
        }
        var first = new int[items.size() + 1];
        Arrays.fill(first, lines);
        first[0] = 0;
        System.arraycopy(ends, 0, first, 1, ends.length);
        return new BillGraph(numbers, items, new Arcs(first, to, factor));
    }

    /** How many components all bills have together. */
    public int lines() {
        return down.to().length;
    }

    /** Items with a line or in one. */
    public List<ItemId> items() {
        return List.copyOf(items);
    }

    /** Items with lines that are components of nothing. */
    public List<ItemId> tops() {
        return IntStream.range(0, items.size())
                .filter(node -> up.isLeaf(node) && !down.isLeaf(node))
                .mapToObj(items::get)
                .toList();
    }

    public boolean isMade(ItemId item) {
        return number(item).filter(node -> !down.isLeaf(node)).isPresent();
    }

    Optional<Integer> number(ItemId item) {
        return Optional.ofNullable(numbers.get(item));
    }

    ItemId item(int number) {
        return items.get(number);
    }

    List<ItemId> items(int... nodes) {
        return Arrays.stream(nodes).mapToObj(items::get).toList();
    }

    /** From outputs to components. */
    Arcs down() {
        return down;
    }

    /** From components to outputs. */
    Arcs up() {
        return up;
    }

    private static int number(ItemId item, Map<ItemId, Integer> numbers, List<ItemId> items) {
        var known = numbers.get(item);
        if (known != null) return known;
        numbers.put(item, items.size());
        items.add(item);
        return items.size() - 1;
    }
}
