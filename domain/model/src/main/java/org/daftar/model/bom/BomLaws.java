package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Law.Verdict;

/**
 * The laws of bills of materials: each is stated once, a property over random bills, and judged on a store. That nothing is
 * made of itself is judged of every bill; what is computed from bills, of some of those that go into nothing.
 */
public final class BomLaws {

    private static final int SAMPLE = 20;

    private BomLaws() {}

    public static List<Verdict> judge(BillGraph bills) {
        var cycle = Cycle.in(bills);
        // In a circle nothing can be computed: the one broken law says it, and the others have nothing to judge.
        var outputs = cycle.isPresent() ? List.<ItemId>of() : some(bills.tops());
        return List.of(
                Verdict.of(
                        "bom-acyclic",
                        "Nothing is made of itself, through however many bills.",
                        bills.lines(),
                        cycle.map(Cycle::toString).stream().toList()),
                ofEach(
                        "explosion-linear",
                        "What two orders need is what one over both needs.",
                        outputs,
                        output -> notLinear(bills, output)),
                ofEach(
                        "explosion-is-path-sum",
                        "What is needed of a leaf is the sum over all ways there of the products of quantities.",
                        outputs,
                        output -> notPathSum(bills, output)),
                ofEach(
                        "rollup-equals-explosion",
                        "The cost of an item is that of all that it explodes into.",
                        outputs,
                        output -> notRolledUp(bills, output)));
    }

    static Optional<String> notLinear(BillGraph bills, ItemId output) {
        var some = new BigDecimal("2.000001");
        var more = BigDecimal.valueOf(5);
        var both = Explosion.full(bills, output, some.add(more)).leaves();
        var sum = Explosion.full(bills, output, some).leaves();
        Explosion.full(bills, output, more).leaves().forEach((leaf, need) -> sum.merge(leaf, need, BigDecimal::add));
        return difference(output, both, sum);
    }

    static Optional<String> notPathSum(BillGraph bills, ItemId output) {
        var needs = Explosion.full(bills, output, BigDecimal.ONE).leaves();
        return Ways.sums(bills, output).flatMap(sums -> difference(output, needs, sums));
    }

    static Optional<String> notRolledUp(BillGraph bills, ItemId output) {
        var costs = new Numbered(bills);
        var sum = costs.conversion(output);
        for (var need : Explosion.full(bills, output, BigDecimal.ONE).needs())
            sum = sum.add(
                    need.quantity().multiply(need.leaf() ? costs.of(need.item()) : costs.conversion(need.item())));
        var cost = RollUp.over(bills, costs).of(output).amount();
        if (cost.compareTo(sum) == 0) return Optional.empty();
        return Optional.of(output + " costs " + cost + ", what it explodes into " + sum);
    }

    private static Verdict ofEach(
            String law, String statement, List<ItemId> outputs, Function<ItemId, Optional<String>> fault) {
        var faults = outputs.stream().flatMap(output -> judged(output, fault)).toList();
        return Verdict.of(law, statement, outputs.size(), faults);
    }

    private static Stream<String> judged(ItemId output, Function<ItemId, Optional<String>> fault) {
        try {
            return fault.apply(output).stream();
        } catch (Refused outOfBounds) {
            // Who asks for this explosion is refused as well: there is nothing that could be wrong.
            return Stream.empty();
        }
    }

    private static Optional<String> difference(
            ItemId output, Map<ItemId, BigDecimal> some, Map<ItemId, BigDecimal> others) {
        if (!some.keySet().equals(others.keySet())) return Optional.of(output + " explodes into other leaves");
        return some.entrySet().stream()
                .filter(need -> need.getValue().compareTo(others.getOrDefault(need.getKey(), BigDecimal.ZERO)) != 0)
                .findFirst()
                .map(need -> output + " takes " + need.getValue() + " of " + need.getKey() + ", or "
                        + others.get(need.getKey()));
    }

    /** Evenly spread over all. */
    private static List<ItemId> some(List<ItemId> all) {
        int many = Math.min(SAMPLE, all.size());
        return IntStream.range(0, many)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / many)))
                .toList();
    }

    /** Costs of many sizes, so that no item can stand for another unseen. */
    private record Numbered(BillGraph bills) implements CostSource {

        BigDecimal of(ItemId leaf) {
            return BigDecimal.valueOf(1 + number(leaf), 2);
        }

        @Override
        public Optional<BigDecimal> cost(ItemId leaf) {
            return Optional.of(of(leaf));
        }

        @Override
        public BigDecimal conversion(ItemId made) {
            return BigDecimal.valueOf(number(made) % 7);
        }

        private int number(ItemId item) {
            return bills.number(item).orElse(0);
        }
    }
}
