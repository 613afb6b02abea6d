package org.daftar.model.manufacturing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daftar.model.catalog.ItemId;

/** In which order the lines of one receipt are booked. */
public final class Sequence {

    private Sequence() {}

    /**
     * Components before what they go into, so that one receipt may make something and use it; otherwise as they stand in the order.
     * Bills of different days may go round in a circle: then the first of them comes first.
     */
    public static List<OrderLine> componentsFirst(List<OrderLine> lines) {
        var ahead = new ArrayList<>(lines);
        Map<ItemId, Long> toCome = lines.stream().map(OrderLine::item).collect(groupingBy(identity(), counting()));
        var sorted = new ArrayList<OrderLine>();
        while (!ahead.isEmpty()) {
            var next = ahead.stream()
                    .filter(line -> line.inputs().stream().noneMatch(input -> toCome.containsKey(input.item())))
                    .findFirst()
                    .orElse(ahead.get(0));
            ahead.remove(next);
            sorted.add(next);
            toCome.computeIfPresent(next.item(), (item, left) -> left == 1 ? null : left - 1);
        }
        return sorted;
    }
}
