package org.daftar.model.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.bom.SomeBills.bill;
import static org.daftar.model.bom.SomeBills.item;
import static org.daftar.model.bom.SomeBills.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.ledger.Law.Verdict;

/** The law bom-acyclic: a bill is refused if and only if it would close a circle, and the circle is named. */
class CycleLaws {

    @Property
    void bom_acyclic(@ForAll @Size(max = 25) List<@IntRange(max = 48) Integer> pairs) {
        Map<ItemId, BillOfMaterials> bills = new HashMap<>();
        for (int pair : pairs) {
            var output = item(pair / 7);
            var component = item(pair % 7);
            var lines = with(Optional.ofNullable(bills.get(output)), component);
            var components = lines.stream().map(BillLine::component).toList();
            var cycle = Cycle.closedBy(output, components, BillGraph.of(bills.values()));
            if (cycle.isPresent()) assertIsCycle(cycle.get(), bills, output, components);
            else bills.put(output, new BillOfMaterials(output, lines));
            assertThat(cycle.isPresent()).isEqualTo(contains(bills, output, components));
            assertThat(BomLaws.judge(BillGraph.of(bills.values()))).allMatch(Verdict::holds);
        }
    }

    @Property
    void a_circle_in_the_store_is_found_and_named(@ForAll("worlds") List<BillOfMaterials> bills) {
        var below = Explosion.full(BillGraph.of(bills), item(0), BigDecimal.ONE).needs();
        var last = below.get(below.size() - 1).item();
        var tampered = new ArrayList<>(bills);
        tampered.removeIf(bill -> bill.output().equals(last));
        tampered.add(new BillOfMaterials(last, List.of(line(0, "1"))));
        var verdicts = BomLaws.judge(BillGraph.of(tampered));
        assertThat(verdicts)
                .filteredOn(verdict -> !verdict.holds())
                .extracting(Verdict::law)
                .containsExactly("bom-acyclic");
        assertThat(verdicts.get(0).counterExample().orElseThrow()).contains(last.toString());
    }

    @Example
    void an_item_is_no_component_of_itself() {
        assertThat(Cycle.closedBy(item(0), List.of(item(1), item(0)), BillGraph.of(List.of())))
                .contains(new Cycle(List.of(item(0))));
    }

    @Example
    void of_a_long_circle_the_beginning_is_shown() {
        var users = BillGraph.of(SomeBills.chain(10_000, "1"));
        var cycle = Cycle.closedBy(item(10_000), List.of(item(0)), users).orElseThrow();
        assertThat(cycle.path()).hasSize(10_001);
        assertThat(cycle.path().subList(0, 3)).containsExactly(item(10_000), item(0), item(1));
        assertThat(cycle.shown()).hasSize(Cycle.MOST_SHOWN);
        assertThat(cycle.toString()).endsWith(" and 9951 more");
    }

    @Example
    void a_component_that_stands_twice_is_a_flaw() {
        assertThat(BillOfMaterials.flaws(List.of(item(1), item(2), item(1))))
                .singleElement()
                .satisfies(flaw -> assertThat(flaw.path()).isEqualTo("items[2]"));
    }

    @Provide
    Arbitrary<List<BillOfMaterials>> worlds() {
        return SomeBills.worlds();
    }

    private static List<BillLine> with(Optional<BillOfMaterials> before, ItemId component) {
        var lines = before.map(BillOfMaterials::lines).orElse(List.of()).stream()
                .filter(line -> !line.component().equals(component));
        var more = Stream.of(line((int) component.value().getLeastSignificantBits(), "1"));
        return Stream.concat(lines, more).toList();
    }

    private static boolean contains(Map<ItemId, BillOfMaterials> bills, ItemId wanted, List<ItemId> components) {
        return components.stream()
                .anyMatch(component -> component.equals(wanted)
                        || Optional.ofNullable(bills.get(component))
                                .filter(bill -> !component.equals(wanted))
                                .map(bill -> bill.lines().stream()
                                        .map(BillLine::component)
                                        .toList())
                                .filter(below -> contains(bills, wanted, below))
                                .isPresent());
    }

    private static void assertIsCycle(
            Cycle cycle, Map<ItemId, BillOfMaterials> bills, ItemId output, List<ItemId> components) {
        var path = cycle.path();
        assertThat(path.get(0)).isEqualTo(output);
        assertThat(components).contains(path.get(1 % path.size()));
        for (int i = 1; i < path.size(); i++)
            assertThat(bills.get(path.get(i)).line(path.get((i + 1) % path.size())))
                    .isPresent();
    }
}
