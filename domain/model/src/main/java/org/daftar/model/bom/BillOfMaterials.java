package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Flaw;

/**
 * What one stock unit of the output is made of. Without lines it says that nothing is known yet: the output counts as one
 * that is not made.
 */
public record BillOfMaterials(ItemId output, List<BillLine> lines) {

    /** So many lines a bill may have. */
    public static final int MOST_LINES = 100_000;

    /** @throws IllegalArgumentException if a component stands there twice, or is the output itself */
    public BillOfMaterials {
        lines = List.copyOf(lines);
        var flaws = flaws(lines.stream().map(BillLine::component).toList());
        if (!flaws.isEmpty()) throw new IllegalArgumentException(flaws.get(0) + " in the bill of " + output);
        if (lines.stream().anyMatch(line -> line.component().equals(output)))
            throw new IllegalArgumentException(output + " is a component of itself");
    }

    /** The one definition of a sound list of components; that none of them contains the output, {@link Cycle} sees. */
    public static List<Flaw> flaws(List<ItemId> components) {
        if (components.size() > MOST_LINES)
            return List.of(new Flaw(
                    "items",
                    "too_many",
                    "A bill of materials has at most " + MOST_LINES + " lines. Make sub-assemblies."));
        var flaws = new ArrayList<Flaw>();
        var places = new HashMap<ItemId, Integer>();
        for (int i = 0; i < components.size(); i++) {
            var first = places.putIfAbsent(components.get(i), i);
            if (first != null)
                flaws.add(new Flaw(
                        "items[" + i + "]",
                        "duplicate_component",
                        "This component stands in line " + (first + 1)
                                + " already. Add the quantities up in one line."));
        }
        return flaws;
    }

    public Optional<BillLine> line(ItemId component) {
        return lines.stream().filter(line -> line.component().equals(component)).findFirst();
    }

    /**
     * The direct components of so many units, in the order of the lines: what an order takes from stock.
     *
     * @throws org.daftar.model.kernel.Refused invalid when an amount is out of bounds
     */
    public Map<ItemId, BigDecimal> inputs(BigDecimal units) {
        var inputs = new LinkedHashMap<ItemId, BigDecimal>();
        for (var line : lines) {
            var amount = units.multiply(line.gross());
            inputs.put(line.component(), Exact.bounded(amount, "quantity", line.component()));
        }
        return inputs;
    }
}
