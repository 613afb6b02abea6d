package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.purchasing.LaterCosts.Split.BY_QUANTITY;
import static org.daftar.model.purchasing.LaterCosts.Split.BY_VALUE;
import static org.daftar.model.purchasing.LaterCosts.Split.BY_WEIGHT;
import static org.daftar.model.purchasing.LaterCosts.Split.EQUAL;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.purchasing.Buying.line;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Packing;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.lists.ListKind;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.purchasing.LandedCost;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.NewOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Costs that came after the goods: what they are spread by, and which are refused. */
class LandedCostTest extends OnBothDatabases {

    private Buying buying;

    @BeforeEach
    void open() {
        buying = Buying.of(alpha);
    }

    @Test
    void R20_by_weight_a_unit_weighs_as_much_as_all_the_items_it_holds() {
        var order = received(line(weighing("CASE", 6, "2"), "5", "1"), line(weighing("BOTTLE", 1, "2"), "10", "9"));
        assertThat(borne(order, cost("80", BY_WEIGHT))).containsExactly("60.00 AED", "20.00 AED");
        assertThat(borne(order, cost("80", BY_WEIGHT), cost("30", BY_QUANTITY)))
                .containsExactly("70.00 AED", "40.00 AED");
        assertThat(borne(order, cost("9", EQUAL), cost("9.5", BY_VALUE))).containsExactly("5.00 AED", "13.50 AED");
    }

    @Test
    void R20_the_heaviest_unit_that_can_be_told_is_not_too_heavy() {
        var heavy = weighing("HEAVY", 1_000_000_000, "999999999999.999999");
        var order = received(line(heavy, "3", "1"), line(weighing("LIGHT", 1, "0"), "1", "1"));
        assertThat(borne(order, cost("50", BY_WEIGHT))).containsExactly("50.00 AED", "0.00 AED");
    }

    @Test
    void every_flaw_of_landed_costs_is_told_at_once() {
        var none = new NewLandedCost(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of());
        assertThat(faults(() -> land(none))).containsExactly("costs required", "receiptIds required");
        var wrong = new NewLandedCost(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(
                        cost("0", EQUAL),
                        cost("0.01", EQUAL),
                        cost("0.011", EQUAL),
                        cost("10000000000000.01", EQUAL),
                        cost("10000000000000.00", EQUAL)));
        assertThat(faults(() -> land(wrong)))
                .containsExactly(
                        "receiptIds required",
                        "costs[0].amount exclusiveMinimum",
                        "costs[2].amount scale",
                        "costs[3].amount maximum");
    }

    @Test
    void by_weight_all_that_came_has_one() {
        var order = received(
                line(weighing("CASE", 6, "2"), "5", "1"), line(buying.house().material("STEEL"), "1", "1"));
        assertThat(faults(() -> land(of(order, cost("1", EQUAL), cost("1", BY_WEIGHT)))))
                .containsExactly("costs[1].split no_weight");
        var less = received(line(weighing("BALLOON", 1, "-2"), "5", "1"));
        assertThat(faults(() -> land(of(less, cost("1", BY_WEIGHT))))).containsExactly("costs[0].split no_weight");
    }

    @Test
    void costs_belong_to_what_is_there_and_stands() {
        var order = buying.placed(line(buying.house().material("STEEL"), "10", "1"));
        var receipt = buying.received(order, "5");
        buying.received(order, "5");
        buying.takenBack(receipt);
        refused("not_found", () -> land(ofReceipt(receipt.id())));
        refused("not_found", () -> land(ofReceipt(new ReceiptId(order.id().value()))));
        var unknown = new PurchaseOrderId(receipt.id().value());
        refused(
                "not_found",
                () -> land(new NewLandedCost(
                        Optional.empty(), Optional.empty(), List.of(unknown), List.of(), List.of(cost("1", EQUAL)))));
    }

    @Test
    void one_receipt_of_an_order_bears_a_cost_alone() {
        var order = buying.placed(line(buying.house().material("STEEL"), "10", "1"));
        buying.received(order, "2");
        var second = buying.received(order, "3");
        assertThat(land(ofReceipt(second.id())).borne().get(0).received()).isEqualTo(3_000_000);
    }

    @Test
    void R89_who_orders_and_may_not_correct_stock_lands_no_cost_and_the_other_way_round() {
        var order = received(line(buying.house().material("STEEL"), "1", "1"));
        for (var missing : List.of(Permission.PURCHASE_WRITE, Permission.STOCK_ADJUST)) {
            var may = EnumSet.copyOf(alpha.owner().permissions());
            may.remove(missing);
            var caller = new Caller(
                    alpha.books(), alpha.owner().user(), may, alpha.owner().origin());
            refused("forbidden", () -> daftar.purchasing().land(caller, of(order, cost("1", EQUAL))));
        }
    }

    private PurchaseOrder received(NewOrder.Line... lines) {
        return buying.ordered(Milestone.RECEIVED, "0", lines);
    }

    private Item weighing(String code, int items, String ounces) {
        var category = daftar.read()
                .lists()
                .list(alpha.books(), ListKind.MATERIAL_CATEGORY)
                .get(0)
                .id();
        var weight = Quantity.of(new BigDecimal(ounces), Packing.OUNCE);
        var content = new ItemContent(
                ItemKind.MATERIAL,
                new ItemCode(code),
                code,
                category,
                Quantity.Unit.EACH,
                new Packing(items, Optional.of(weight)),
                Optional.empty(),
                Optional.empty(),
                true);
        return daftar.catalog().add(alpha.owner(), content);
    }

    private List<String> borne(PurchaseOrder order, NewLandedCost.Cost... costs) {
        return land(of(order, costs)).borne().stream()
                .map(borne -> borne.total().toString())
                .toList();
    }

    private LandedCost land(NewLandedCost wanted) {
        return daftar.purchasing().land(alpha.owner(), wanted);
    }

    private static NewLandedCost of(PurchaseOrder order, NewLandedCost.Cost... costs) {
        return new NewLandedCost(Optional.empty(), Optional.empty(), List.of(order.id()), List.of(), List.of(costs));
    }

    private static NewLandedCost ofReceipt(ReceiptId receipt) {
        return new NewLandedCost(
                Optional.empty(), Optional.empty(), List.of(), List.of(receipt), List.of(cost("1", EQUAL)));
    }

    private static NewLandedCost.Cost cost(String amount, LaterCosts.Split split) {
        return new NewLandedCost.Cost("freight", new BigDecimal(amount), split);
    }
}
