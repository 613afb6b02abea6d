package org.daftar.model.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.model.bom.SomeBills.bill;
import static org.daftar.model.bom.SomeBills.item;
import static org.daftar.model.bom.SomeBills.line;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.catalog.ItemId;

/** Among others the law rollup-equals-explosion, over small worlds with diamonds. */
class RollUpLaws {

    @Property
    void R64_rollup_equals_explosion(@ForAll("worlds") List<BillOfMaterials> bills) {
        assertThat(BomLaws.notRolledUp(BillGraph.of(bills), item(0))).isEmpty();
    }

    /** What was kept is what naive recursion computes, whatever changed in whatever order. */
    @Property
    void R65_what_is_kept_equals_what_is_computed_anew(
            @ForAll("worlds") List<BillOfMaterials> bills,
            @ForAll @Size(max = 9) List<@IntRange(max = 99) Integer> changes) {
        var costs = new HashMap<ItemId, BigDecimal>();
        var source = SomeBills.costs(costs);
        var rollUp = RollUp.over(BillGraph.of(bills), source);
        for (int change : changes) {
            rollUp.of(item(change % 3));
            costs.put(item(change % 10), BigDecimal.valueOf(change, 3));
            rollUp.changed(item(change % 10));
        }
        for (var item : SomeBills.items(bills).toList()) {
            var naive = naive(bills, source, item);
            assertThat(rollUp.of(item).amount()).isEqualByComparingTo(naive.amount());
            assertThat(rollUp.of(item).incomplete()).isEqualTo(naive.incomplete());
        }
    }

    @Example
    void a_cost_that_is_not_known_flags_all_that_contains_it() {
        var bills = BillGraph.of(
                List.of(bill(0, line(1, "2"), line(2, "1")), bill(1, line(3, "1")), bill(2, line(4, "1"))));
        var rollUp = RollUp.over(bills, SomeBills.costs(Map.of(item(3), BigDecimal.TEN)));
        assertThat(rollUp.of(item(1)).incomplete()).isFalse();
        assertThat(rollUp.of(item(2)).incomplete()).isTrue();
        assertThat(rollUp.of(item(0)).incomplete()).isTrue();
        assertThat(rollUp.of(item(0)).amount()).isEqualByComparingTo("20.4");
    }

    @Example
    void ten_thousand_levels_are_no_depth() {
        var rollUp = RollUp.over(
                BillGraph.of(SomeBills.chain(10_000, "1")), SomeBills.costs(Map.of(item(10_000), BigDecimal.TEN)));
        assertThat(rollUp.of(item(0)).amount()).isEqualByComparingTo("4999510");
    }

    @Example
    void bills_in_a_circle_have_no_cost() {
        var bills = BillGraph.of(List.of(bill(0, line(1, "1")), bill(1, line(0, "1"))));
        assertThatThrownBy(() -> RollUp.over(bills, SomeBills.costs(Map.of()))).isInstanceOf(CyclicBills.class);
    }

    @Provide
    Arbitrary<List<BillOfMaterials>> worlds() {
        return SomeBills.worlds();
    }

    private static StandardCost naive(List<BillOfMaterials> bills, CostSource source, ItemId item) {
        var bill = bills.stream()
                .filter(some -> some.output().equals(item) && !some.lines().isEmpty())
                .findFirst();
        if (bill.isEmpty())
            return new StandardCost(
                    source.cost(item).orElse(BigDecimal.ZERO), source.cost(item).isEmpty());
        var amount = source.conversion(item);
        boolean incomplete = false;
        for (var line : bill.get().lines()) {
            var component = naive(bills, source, line.component());
            amount = amount.add(component.amount().multiply(line.gross()));
            incomplete |= component.incomplete();
        }
        return new StandardCost(amount, incomplete);
    }
}
