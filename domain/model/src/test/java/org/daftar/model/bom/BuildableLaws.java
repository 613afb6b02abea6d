package org.daftar.model.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.bom.SomeBills.bill;
import static org.daftar.model.bom.SomeBills.item;
import static org.daftar.model.bom.SomeBills.line;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.catalog.ItemId;

/** what can be built, across levels, with what is shared counted once. */
class BuildableLaws {

    /** Every order of making one thing after the other is tried, until nothing new comes of it. */
    @Property(tries = 300)
    void R71_is_the_most_that_any_way_of_making_reaches(
            @ForAll("wholeWorlds") List<BillOfMaterials> bills,
            @ForAll @Size(10) List<@IntRange(max = 4) Integer> stock) {
        var onHand = new HashMap<ItemId, Integer>();
        for (int i = 1; i < stock.size(); i++) if (stock.get(i) > 0) onHand.put(item(i), stock.get(i));
        var buildable = Buildable.of(BillGraph.of(bills), item(0), decimals(onHand), 0);
        assertThat(buildable.quantity()).isEqualByComparingTo(BigDecimal.valueOf(most(bills, onHand)));
    }

    /** So much is enough, and a step more is not: seen by making everything in the exact amount that is missing. */
    @Property
    void is_enough_and_a_step_more_is_not(
            @ForAll("worlds") List<BillOfMaterials> bills, @ForAll @Size(10) List<@IntRange(max = 99) Integer> stock) {
        var onHand = new HashMap<ItemId, BigDecimal>();
        for (int i = 1; i < stock.size(); i++) onHand.put(item(i), BigDecimal.valueOf(stock.get(i), 1));
        for (int decimals : List.of(0, 6)) {
            var buildable = Buildable.of(BillGraph.of(bills), item(0), onHand, decimals);
            var step = BigDecimal.ONE.movePointLeft(decimals);
            assertThat(lacking(bills, onHand, buildable.quantity())).isEmpty();
            if (buildable.quantity().compareTo(Exact.LARGEST) == 0) continue;
            assertThat(lacking(bills, onHand, buildable.quantity().add(step)))
                    .isNotEmpty()
                    .isEqualTo(Set.copyOf(buildable.limits()));
        }
    }

    @Example
    void a_sub_assembly_in_stock_is_used_before_one_is_made() {
        var bills = BillGraph.of(List.of(bill(0, line(1, "1"), line(2, "1")), bill(1, line(2, "1"))));
        var stock = Map.of(item(1), BigDecimal.valueOf(3), item(2), BigDecimal.valueOf(8));
        // Three with the sub-assemblies that are there leave five of the screws that both take: two more.
        assertThat(Buildable.of(bills, item(0), stock, 0))
                .isEqualTo(new Buildable(BigDecimal.valueOf(5), List.of(item(2))));
        assertThat(Buildable.of(bills, item(0), stock, 6).quantity()).isEqualByComparingTo("5.5");
    }

    @Example
    void what_has_no_bill_is_not_built() {
        var bills = BillGraph.of(List.of(bill(0)));
        assertThat(Buildable.of(bills, item(0), Map.of(item(0), BigDecimal.TEN), 0)
                        .quantity())
                .isZero();
        assertThat(Buildable.of(bills, item(9), Map.of(), 0).quantity()).isZero();
    }

    @Example
    void no_more_than_a_trillion_is_said() {
        var bills = BillGraph.of(List.of(bill(0, line(1, "0.000001"))));
        assertThat(Buildable.of(bills, item(0), Map.of(item(1), BigDecimal.TEN.pow(12)), 0))
                .isEqualTo(new Buildable(Exact.LARGEST, List.of()));
    }

    @Provide
    Arbitrary<List<BillOfMaterials>> worlds() {
        return SomeBills.worlds();
    }

    @Provide
    Arbitrary<List<BillOfMaterials>> wholeWorlds() {
        return SomeBills.wholeWorlds();
    }

    private static Map<ItemId, BigDecimal> decimals(Map<ItemId, Integer> stock) {
        var decimals = new HashMap<ItemId, BigDecimal>();
        stock.forEach((item, count) -> decimals.put(item, BigDecimal.valueOf(count)));
        return decimals;
    }

    private static int most(List<BillOfMaterials> bills, Map<ItemId, Integer> stock) {
        var met = new HashSet<Map<ItemId, Integer>>(Set.of(stock));
        var ahead = new ArrayDeque<>(met);
        int most = 0;
        while (!ahead.isEmpty()) {
            var here = ahead.remove();
            most = Math.max(most, here.getOrDefault(item(0), 0));
            for (var bill : bills) {
                var made = made(bill, here);
                if (made != here && met.add(made)) ahead.add(made);
            }
        }
        return most;
    }

    /** The stock after one more; the same when a component is missing. */
    private static Map<ItemId, Integer> made(BillOfMaterials bill, Map<ItemId, Integer> stock) {
        var after = new HashMap<>(stock);
        if (bill.lines().isEmpty()) return stock;
        for (var line : bill.lines()) {
            int left = after.getOrDefault(line.component(), 0) - line.gross().intValueExact();
            if (left < 0) return stock;
            after.put(line.component(), left);
        }
        after.merge(bill.output(), 1, Integer::sum);
        return after;
    }

    private static Set<ItemId> lacking(List<BillOfMaterials> bills, Map<ItemId, BigDecimal> stock, BigDecimal wanted) {
        var left = new HashMap<>(stock);
        var lacking = new HashSet<ItemId>();
        take(bills, left, item(0), wanted, lacking);
        return lacking;
    }

    private static void take(
            List<BillOfMaterials> bills,
            Map<ItemId, BigDecimal> left,
            ItemId item,
            BigDecimal wanted,
            Set<ItemId> lacking) {
        var fromStock = wanted.min(left.getOrDefault(item, BigDecimal.ZERO));
        left.merge(item, fromStock.negate(), BigDecimal::add);
        var missing = wanted.subtract(fromStock);
        if (missing.signum() == 0) return;
        var bill = bills.stream()
                .filter(some -> some.output().equals(item) && !some.lines().isEmpty())
                .findFirst();
        if (bill.isEmpty()) lacking.add(item);
        else
            bill.get()
                    .lines()
                    .forEach(line -> take(bills, left, line.component(), missing.multiply(line.gross()), lacking));
    }
}
