package org.daftar.microbenchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daftar.model.bom.BillGraph;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.bom.CostSource;
import org.daftar.model.bom.Explosion;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.bom.RollUp;
import org.daftar.model.catalog.ItemId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A product of twenty-one levels whose assemblies are each shared by twenty-five others, a million lines in all: the design
 * allows its explosion a second. And 470,000 bills, a thousand of which contain one and the same material: ten seconds for
 * the cost of all, twenty milliseconds for those thousand after the material's price has changed.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class BomBenchmark {

    private static final int SHARED = 25;

    /** Twenty levels of two thousand assemblies, each made of twenty-five of the level below. */
    @State(Scope.Thread)
    public static class Product {

        private final List<BillOfMaterials> bills = bills();
        private final BillGraph graph = BillGraph.of(bills);

        private static List<BillOfMaterials> bills() {
            var bills = new ArrayList<BillOfMaterials>();
            bills.add(bill(0, IntStream.rangeClosed(1, 2_000), "0.002"));
            for (int level = 0; level < 20; level++) {
                for (int place = 0; place < 2_000; place++) {
                    int first = 1 + 2_000 * (level + 1);
                    int from = 81 * place;
                    var components = IntStream.range(0, SHARED).map(i -> first + (from + 7 * i) % 2_000);
                    bills.add(bill(1 + 2_000 * level + place, components, "0.04"));
                }
            }
            return bills;
        }
    }

    /** Thousands of bills in trees of two branches, all of a thousand with the same material in it. */
    @State(Scope.Thread)
    public static class Catalogue {

        private static final int TREES = 470;
        private static final int TREE = 1_000;

        private final BillGraph graph = BillGraph.of(bills());
        private final List<ItemId> outputs =
                IntStream.range(0, TREES * TREE).mapToObj(BomBenchmark::item).toList();
        private final ItemId material = item(material(0));
        private final RollUp rolledUp = allRolledUp(this);

        private static List<BillOfMaterials> bills() {
            var bills = new ArrayList<BillOfMaterials>();
            for (int tree = 0; tree < TREES; tree++) {
                int root = tree * TREE;
                for (int place = 0; place < TREE; place++) {
                    var branches = IntStream.of(2 * place + 1, 2 * place + 2)
                            .filter(branch -> branch < TREE)
                            .map(branch -> root + branch);
                    var materials = IntStream.of(material(tree), material(tree) + 1, material(tree) + 2);
                    bills.add(bill(root + place, IntStream.concat(branches, materials), "0.333333"));
                }
            }
            return bills;
        }

        private static int material(int tree) {
            return TREES * TREE + 3 * tree;
        }
    }

    private static final CostSource COSTS = new CostSource() {
        @Override
        public Optional<BigDecimal> cost(ItemId leaf) {
            return Optional.of(new BigDecimal("12.345678"));
        }

        @Override
        public BigDecimal conversion(ItemId made) {
            return BigDecimal.ONE;
        }
    };

    @Benchmark
    public BillGraph aGraphIsMadeOfAMillionLines(Product product) {
        return BillGraph.of(product.bills);
    }

    @Benchmark
    public Explosion aMillionLinesAreExploded(Product product) {
        return Explosion.full(product.graph, item(0), BigDecimal.TEN);
    }

    @Benchmark
    public RollUp allBillsAreRolledUp(Catalogue catalogue) {
        return allRolledUp(catalogue);
    }

    @Benchmark
    public Object aThousandBillsAreRolledUpAgain(Catalogue catalogue) {
        catalogue.rolledUp.changed(catalogue.material);
        return catalogue.rolledUp.of(item(0));
    }

    private static RollUp allRolledUp(Catalogue catalogue) {
        var rollUp = RollUp.over(catalogue.graph, COSTS);
        catalogue.outputs.forEach(rollUp::of);
        return rollUp;
    }

    private static ItemId item(int number) {
        return new ItemId(new UUID(0x0190_0000_0000_7000L, number * 0x9E37_79B9_7F4A_7C15L));
    }

    private static BillOfMaterials bill(int output, IntStream components, String quantity) {
        var each = PerUnit.of(new BigDecimal(quantity));
        var lines = components
                .mapToObj(component -> BillLine.of(item(component), each))
                .toList();
        return new BillOfMaterials(item(output), lines);
    }
}
