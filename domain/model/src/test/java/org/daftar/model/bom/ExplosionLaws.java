package org.daftar.model.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.model.bom.SomeBills.bill;
import static org.daftar.model.bom.SomeBills.item;
import static org.daftar.model.bom.SomeBills.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refused;

/** Among others the laws explosion-linear and explosion-is-path-sum, over small worlds with diamonds. */
class ExplosionLaws {

    @Property
    void explosion_linear(
            @ForAll("worlds") List<BillOfMaterials> bills,
            @ForAll("quantities") BigDecimal some,
            @ForAll("quantities") BigDecimal more) {
        var graph = BillGraph.of(bills);
        assertThat(BomLaws.notLinear(graph, item(0))).isEmpty();
        var sum = needs(graph, some);
        needs(graph, more).forEach((component, need) -> sum.merge(component, need, BigDecimal::add));
        assertSame(needs(graph, some.add(more)), sum);
        var times = needs(graph, some);
        times.replaceAll((component, need) -> need.multiply(more));
        assertSame(needs(graph, some.multiply(more)), times);
    }

    @Property
    void explosion_is_path_sum(@ForAll("worlds") List<BillOfMaterials> bills) {
        var graph = BillGraph.of(bills);
        assertThat(BomLaws.notPathSum(graph, item(0))).isEmpty();
        assertThat(Ways.sums(graph, item(0))).isPresent();
    }

    @Property
    void where_used_is_the_transpose(@ForAll("worlds") List<BillOfMaterials> bills) {
        var graph = BillGraph.of(bills);
        for (var component : SomeBills.items(bills).toList()) {
            for (var use : WhereUsed.of(graph, component).uses()) {
                assertThat(Explosion.full(graph, use.user(), BigDecimal.ONE).needs())
                        .filteredOn(need -> need.item().equals(component))
                        .singleElement()
                        .satisfies(need -> assertThat(need.quantity()).isEqualByComparingTo(use.perUnit()))
                        .satisfies(need -> assertThat(need.level()).isEqualTo(use.level()));
            }
        }
        long down = bills.stream()
                .mapToLong(bill -> Explosion.full(graph, bill.output(), BigDecimal.ONE)
                        .needs()
                        .size())
                .sum();
        long up = SomeBills.items(bills)
                .mapToLong(component -> WhereUsed.of(graph, component).uses().size())
                .sum();
        assertThat(up).isEqualTo(down);
    }

    @Property
    void users_stand_before_their_components(@ForAll("worlds") List<BillOfMaterials> bills) {
        var seen = new HashSet<>();
        var explosion = Explosion.full(BillGraph.of(bills), item(0), BigDecimal.ONE);
        for (var need : explosion.needs()) {
            seen.add(need.item());
            bills.stream()
                    .filter(bill -> bill.output().equals(need.item()))
                    .flatMap(bill -> bill.lines().stream())
                    .forEach(line -> assertThat(seen).doesNotContain(line.component()));
        }
    }

    @Example
    void scrap_is_on_top() {
        var two = new BillLine(item(1), PerUnit.of(BigDecimal.valueOf(2)), Rate.percent(BigDecimal.TEN));
        var graph = BillGraph.of(List.of(bill(0, two)));
        assertThat(Explosion.full(graph, item(0), BigDecimal.TEN).leaves().get(item(1)))
                .isEqualByComparingTo("22");
    }

    @Example
    void ten_thousand_levels_are_no_depth() {
        var needs = Explosion.full(BillGraph.of(SomeBills.chain(10_000, "1")), item(0), BigDecimal.TEN)
                .needs();
        assertThat(needs).hasSize(10_000);
        assertThat(needs.get(9_999)).isEqualTo(new Explosion.Need(item(10_000), BigDecimal.TEN, 10_000, true));
    }

    @Example
    void a_hundred_thousand_lines_are_one_bill() {
        var lines = IntStream.rangeClosed(1, 100_000)
                .mapToObj(component -> line(component, "0.000001"))
                .toArray(BillLine[]::new);
        var leaves = Explosion.full(BillGraph.of(List.of(bill(0, lines))), item(0), new BigDecimal("1000000"))
                .leaves();
        assertThat(leaves).hasSize(100_000);
        assertThat(leaves.get(item(77))).isEqualByComparingTo(BigDecimal.ONE);
    }

    /** Forty levels of two ways each: a million million ways, and eighty arcs. */
    @Example
    void what_is_shared_is_exploded_once() {
        var bills = new ArrayList<BillOfMaterials>();
        for (int level = 0; level < 120; level += 3) {
            bills.add(bill(level, line(level + 1, "0.5"), line(level + 2, "0.5")));
            bills.add(bill(level + 1, line(level + 3, "1")));
            bills.add(bill(level + 2, line(level + 3, "1")));
        }
        assertThat(Explosion.full(BillGraph.of(bills), item(0), BigDecimal.ONE).leaves())
                .hasSize(1)
                .allSatisfy((leaf, need) -> assertThat(need).isEqualByComparingTo(BigDecimal.ONE));
    }

    @Example
    void what_is_larger_than_a_trillion_is_refused_and_never_wrapped() {
        var graph = BillGraph.of(SomeBills.chain(2, "1000000000000"));
        assertThat(Explosion.full(BillGraph.of(SomeBills.chain(1, "1000000000000")), item(0), BigDecimal.ONE)
                        .leaves())
                .containsKey(item(1));
        assertThatThrownBy(() -> Explosion.full(graph, item(0), BigDecimal.ONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("larger than 1000000000000")
                .hasMessageContaining(item(2).toString());
    }

    @Example
    void what_is_too_fine_is_refused_and_never_rounded() {
        var fine = Explosion.full(BillGraph.of(SomeBills.chain(166, "0.333333")), item(0), BigDecimal.ONE);
        assertThat(fine.leaves().get(item(166))).isEqualByComparingTo(new BigDecimal("0.333333").pow(166));
        assertThatThrownBy(
                        () -> Explosion.full(BillGraph.of(SomeBills.chain(167, "0.333333")), item(0), BigDecimal.ONE))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("1000 decimals");
    }

    @Provide
    Arbitrary<List<BillOfMaterials>> worlds() {
        return SomeBills.worlds();
    }

    @Provide
    Arbitrary<BigDecimal> quantities() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TEN)
                .ofScale(6);
    }

    private static Map<Object, BigDecimal> needs(BillGraph graph, BigDecimal quantity) {
        var needs = new HashMap<Object, BigDecimal>();
        for (var need : Explosion.full(graph, item(0), quantity).needs()) needs.put(need.item(), need.quantity());
        return needs;
    }

    private static void assertSame(Map<Object, BigDecimal> some, Map<Object, BigDecimal> others) {
        assertThat(some).containsOnlyKeys(others.keySet());
        some.forEach((item, need) -> assertThat(need).isEqualByComparingTo(others.get(item)));
    }
}
