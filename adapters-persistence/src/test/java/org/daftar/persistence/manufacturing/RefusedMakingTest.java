package org.daftar.persistence.manufacturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Changing.cleared;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.obstacle;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.catalog.Catalog.ItemChange;
import org.daftar.ports.catalog.LocationRegister.LocationChange;
import org.daftar.ports.manufacturing.LineChange;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not made, where it is wrong and by which code. */
class RefusedMakingTest extends OnBothDatabases {

    private static final UUID NOTHING = UUID.randomUUID();

    private Making making;
    private Manufacturing manufacturing;
    private Item steel;
    private Item chair;

    @BeforeEach
    void open() {
        making = Making.of(alpha, Kind.WORK);
        manufacturing = daftar.manufacturing();
        steel = making.found(making.house().material("STEEL"), "100", "2");
        chair = making.house().product("CHAIR");
        making.bill(chair, of(steel, "1"));
    }

    @Test
    void every_fault_of_an_order_is_told_with_its_code() {
        var wrong = new NewOrder(
                new LocationId(NOTHING),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new NewOrder.Line(new ItemId(NOTHING), BigDecimal.ZERO, Optional.of(number("-1"))),
                        line(steel, "0.0000001", "0.0000001"),
                        line(chair, "1000000000000", "10.000001"),
                        line(chair, "1000000000000.000001", "1000000000000.000001"),
                        line(chair, "1000000000000", "10")));
        assertThat(faults(() -> manufacturing.order(alpha.owner(), Kind.WORK, wrong, Milestone.DRAFT)))
                .containsExactly(
                        "site unknown_location",
                        "items[0].itemId unknown_item",
                        "items[0].quantity exclusiveMinimum",
                        "items[0].conversion minimum",
                        "items[1].itemId other_kind",
                        "items[1].quantity scale",
                        "items[1].conversion scale",
                        "items[2].conversion maximum",
                        "items[3].quantity maximum",
                        "items[3].conversion maximum");
    }

    @Test
    void lines_and_the_site_are_judged_like_those_of_a_new_order_whenever_they_change() {
        var order = making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        assertThat(faults(() -> add(order, line(steel, "-1", "-1"))))
                .containsExactly("itemId other_kind", "quantity exclusiveMinimum", "conversion minimum");
        assertThat(faults(() -> revise(order, Map.of("quantity", number("0"), "conversion", number("-1")))))
                .containsExactly("quantity exclusiveMinimum", "conversion minimum");
        var dear = Map.of("quantity", number("1000000000000"), "conversion", number("10.000001"));
        assertThat(faults(() -> revise(order, dear))).containsExactly("conversion maximum");
        assertThat(faults(() -> revise(order, Map.of("quantity", cleared())))).containsExactly("quantity required");
        assertThat(faults(() -> amend(order, Map.of("site", new LocationId(NOTHING)))))
                .containsExactly("site unknown_location");
        assertThat(faults(() -> amend(order, Map.of("site", cleared())))).containsExactly("site required");
        assertThat(making.now(order)).isEqualTo(order);
    }

    @Test
    void what_is_inactive_comes_into_no_order() {
        var order = making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        var other = making.house().site("Partner");
        var inactive = Map.of("active", false);
        daftar.locations().revise(alpha.owner(), other.id(), Changing.of(LocationChange.class, inactive));
        daftar.catalog().revise(alpha.owner(), chair.id(), Changing.of(ItemChange.class, inactive));
        assertThat(faults(() -> amend(order, Map.of("site", other.id())))).containsExactly("site inactive");
        assertThat(faults(() -> add(order, line(chair, "1", "1")))).containsExactly("itemId inactive");
        making.quantity(order, 0, "2");
        making.moved(order, Milestone.ENTERED);
        assertThat(making.moved(order, Milestone.PLACED).milestone()).isEqualTo(Milestone.PLACED);
    }

    @Test
    void once_it_is_in_production_only_what_it_costs_can_be_changed() {
        var order = making.ordered(Milestone.IN_PRODUCTION, line(chair, "1", "1"), line(chair, "2", "1"));
        var other = making.house().site("Partner");
        var no = "not_editable [placed, dispatched, cancelled]";
        assertThat(obstacle(() -> add(order, line(chair, "1", "1")))).isEqualTo(no);
        assertThat(obstacle(() -> remove(order))).isEqualTo(no);
        assertThat(obstacle(() -> revise(order, Map.of("quantity", number("2")))))
                .isEqualTo(no);
        assertThat(obstacle(() -> amend(order, Map.of("site", other.id())))).isEqualTo(no);
        assertThat(revise(order, Map.of("conversion", cleared())).lines().get(0).conversion())
                .isEmpty();
    }

    @Test
    void who_saw_another_version_changes_nothing() {
        var order = making.placed(line(chair, "1", "1"));
        var stale = order.head().version() - 1;
        refused("stale_version", () -> amend(order, Map.of("notes", "Rush", "version", stale)));
        assertThat(making.now(order)).isEqualTo(order);
        var now = order.head().version();
        assertThat(amend(order, Map.of("notes", "Rush", "version", now)).head().version())
                .isEqualTo(now + 1);
    }

    @Test
    void an_order_of_nothing_goes_nowhere_but_away() {
        var order = making.ordered(Milestone.ENTERED, line(chair, "1", "1"));
        remove(order);
        assertThat(obstacle(() -> making.moved(order, Milestone.PLACED))).startsWith("no_items ");
        assertThat(making.moved(order, Milestone.DRAFT).milestone()).isEqualTo(Milestone.DRAFT);
        assertThat(making.moved(order, Milestone.CANCELLED).milestone()).isEqualTo(Milestone.CANCELLED);
    }

    @Test
    void every_fault_of_a_receipt_is_told_with_its_code() {
        var order = making.placed(line(chair, "10", "1"), line(chair, "5", "1"));
        var first = order.lines().get(0).id();
        var wrong = new NewReceipt(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        part(first, "0", Optional.of(new LocationId(NOTHING))),
                        part(first, "1", Optional.empty()),
                        part(new OrderLineId(NOTHING), "1", Optional.empty()),
                        part(order.lines().get(1).id(), "0.0000001", Optional.empty())));
        assertThat(faults(() -> receive(order, wrong)))
                .containsExactly(
                        "items[0].quantity exclusiveMinimum",
                        "items[0].locationId unknown_location",
                        "items[1].itemId repeated",
                        "items[2].itemId unknown_line",
                        "items[3].quantity scale");
        var none = new NewReceipt(Optional.empty(), Optional.empty(), List.of());
        assertThat(faults(() -> receive(order, none))).containsExactly("items required");
        var early = new NewReceipt(
                Optional.of(LocalDate.of(2999, 1, 1)), Optional.empty(), List.of(part(first, "1", Optional.empty())));
        refused("in_the_future", () -> receive(order, early));
        assertThat(making.now(order)).isEqualTo(order);
    }

    @Test
    void of_an_order_that_is_not_there_nothing_is_done() {
        var order = new ManufacturingOrderId(NOTHING);
        var line = new OrderLineId(NOTHING);
        var receipt = new ReceiptId(NOTHING);
        var who = alpha.owner();
        refused("not_found", () -> manufacturing.amend(who, Kind.WORK, order, OrderChange.to(Milestone.PLACED)));
        refused("not_found", () -> manufacturing.addLine(who, Kind.WORK, order, line(chair, "1", "1")));
        refused("not_found", () -> manufacturing.removeLine(who, Kind.WORK, line));
        refused("not_found", () -> manufacturing.remove(who, Kind.WORK, order));
        refused(
                "not_found",
                () -> manufacturing.redate(who, Kind.WORK, receipt, new NewReceipt.Redated(Optional.empty())));
        refused("not_found", () -> manufacturing.reverse(who, Kind.WORK, receipt));
    }

    private ManufacturingOrder add(ManufacturingOrder order, NewOrder.Line line) {
        return manufacturing.addLine(alpha.owner(), Kind.WORK, order.id(), line).order();
    }

    private ManufacturingOrder revise(ManufacturingOrder order, Map<String, ?> changes) {
        var change = Changing.of(LineChange.class, changes);
        var line = order.lines().get(0).id();
        return manufacturing.reviseLine(alpha.owner(), Kind.WORK, line, change).order();
    }

    private void remove(ManufacturingOrder order) {
        manufacturing.removeLine(alpha.owner(), Kind.WORK, order.lines().get(0).id());
    }

    private ManufacturingOrder amend(ManufacturingOrder order, Map<String, ?> changes) {
        return manufacturing.amend(alpha.owner(), Kind.WORK, order.id(), Changing.of(OrderChange.class, changes));
    }

    private Manufacturing.Made receive(ManufacturingOrder order, NewReceipt receipt) {
        return manufacturing.receive(alpha.owner(), Kind.WORK, order.id(), receipt);
    }

    private static NewReceipt.Line part(OrderLineId line, String quantity, Optional<LocationId> where) {
        return new NewReceipt.Line(line, number(quantity), where);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
