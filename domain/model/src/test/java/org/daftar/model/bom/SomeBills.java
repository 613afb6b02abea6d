package org.daftar.model.bom;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Rate;

/** Bills as they are wanted in tests. */
final class SomeBills {

    private static final List<String> QUANTITIES = List.of("1", "2", "0.333333", "0.5", "1.25", "0.000001", "12", "40");
    private static final List<String> SCRAPS = List.of("0", "0", "0", "2.5", "100", "0.0001");

    private SomeBills() {}

    static ItemId item(int number) {
        return new ItemId(new UUID(0, number));
    }

    static BillLine line(int component, String quantity) {
        return BillLine.of(item(component), PerUnit.of(new BigDecimal(quantity)));
    }

    static BillOfMaterials bill(int output, BillLine... lines) {
        return new BillOfMaterials(item(output), List.of(lines));
    }

    /** Up to nine items, item 0 above all: what stands later may be a component of what stands earlier, so diamonds abound. */
    static Arbitrary<List<BillOfMaterials>> worlds() {
        return Arbitraries.randomValue(random -> world(random, QUANTITIES, SCRAPS));
    }

    /** The same with small whole quantities. */
    static Arbitrary<List<BillOfMaterials>> wholeWorlds() {
        return Arbitraries.randomValue(random -> world(random, List.of("1", "1", "2", "3"), List.of("0")));
    }

    private static List<BillOfMaterials> world(Random random, List<String> quantities, List<String> scraps) {
        int items = 2 + random.nextInt(8);
        int made = 1 + random.nextInt(items - 1);
        var bills = new ArrayList<BillOfMaterials>();
        for (int output = 0; output < made; output++) {
            var components = IntStream.range(output + 1, items).boxed().collect(Collectors.toList());
            Collections.shuffle(components, random);
            var lines = components.stream()
                    .limit(output == 0 ? 1 + random.nextInt(components.size()) : random.nextInt(components.size() + 1))
                    .map(component -> new BillLine(
                            item(component),
                            PerUnit.of(new BigDecimal(one(quantities, random))),
                            Rate.percent(new BigDecimal(one(scraps, random)))))
                    .toList();
            bills.add(new BillOfMaterials(item(output), lines));
        }
        Collections.shuffle(bills, random);
        return bills;
    }

    /** Item 0 is made of item 1, that of item 2, and so on. */
    static List<BillOfMaterials> chain(int depth, String quantity) {
        return IntStream.range(0, depth)
                .mapToObj(output -> bill(output, line(output + 1, quantity)))
                .toList();
    }

    static CostSource costs(Map<ItemId, BigDecimal> costs) {
        return new CostSource() {
            @Override
            public Optional<BigDecimal> cost(ItemId leaf) {
                return Optional.ofNullable(costs.get(leaf));
            }

            @Override
            public BigDecimal conversion(ItemId made) {
                return BigDecimal.valueOf(made.value().getLeastSignificantBits(), 1);
            }
        };
    }

    static Stream<ItemId> items(List<BillOfMaterials> bills) {
        return bills.stream()
                .flatMap(bill -> Stream.concat(
                        Stream.of(bill.output()), bill.lines().stream().map(BillLine::component)))
                .distinct();
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
