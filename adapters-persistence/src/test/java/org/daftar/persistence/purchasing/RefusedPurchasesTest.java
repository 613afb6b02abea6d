package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.obstacle;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.purchasing.Buying.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.PartyRole;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.catalog.LocationRegister.LocationChange;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.Purchasing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused of orders, with the place and the code of every fault; and that nothing has changed then. */
class RefusedPurchasesTest extends OnBothDatabases {

    private Buying buying;
    private Purchasing purchasing;
    private Item steel;
    private Location closed;

    @BeforeEach
    void open() {
        buying = Buying.of(alpha);
        purchasing = daftar.purchasing();
        steel = buying.house().material("STEEL");
        closed = buying.house().site("Closed");
        daftar.locations()
                .revise(alpha.owner(), closed.id(), Changing.of(LocationChange.class, Map.of("active", false)));
    }

    @Test
    void every_fault_of_an_order_has_its_place_and_its_code() {
        var unknown = new ItemId(buying.vendor().value());
        var wanted = new NewOrder(
                alpha.party("Client", PartyRole.CLIENT).id(),
                Optional.of(ItemKind.MATERIAL),
                Optional.of(new LocationId(unknown.value())),
                Optional.empty(),
                new NewOrder.Costs(
                        new BigDecimal("-0.01"), new BigDecimal("0.001"), new BigDecimal("10000000000000.01")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new NewOrder.Line(unknown, BigDecimal.ZERO, Optional.of(new BigDecimal("-1"))),
                        line(buying.house().product("CHAIR"), "0.0000001", "0.0000001"),
                        line(steel, "1000000000000.000001", "1000000000000.000001"),
                        line(steel, "10000000001", "1000")));
        assertThat(faults(() -> purchasing.order(alpha.owner(), wanted, Milestone.PLANNED)))
                .containsExactly(
                        "vendorId unknown_vendor",
                        "shipToLocationId unknown_location",
                        "shippingCosts minimum",
                        "setupCosts scale",
                        "otherCosts maximum",
                        "items[0].itemId unknown_item",
                        "items[0].quantity exclusiveMinimum",
                        "items[0].unitCost minimum",
                        "items[1].itemId other_kind",
                        "items[1].quantity scale",
                        "items[1].unitCost scale",
                        "items[2].quantity maximum",
                        "items[2].unitCost maximum",
                        "items[3].unitCost maximum");
    }

    @Test
    void a_line_may_be_worth_as_much_as_the_books_can_hold_and_no_more_however_it_gets_there() {
        var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10000000000", "1000"), line(steel, "1", "1"));
        var second = order.lines().get(1).id();
        var more = new LineChange(
                Change.keep(),
                new Change.Set<>(new BigDecimal("10000000000.000001")),
                new Change.Set<>(new BigDecimal("1000")));
        assertThat(faults(() -> purchasing.reviseLine(alpha.owner(), second, more)))
                .containsExactly("unitCost maximum");
        var added = line(steel, "10000000000.000001", "1000");
        assertThat(faults(() -> purchasing.addLine(alpha.owner(), order.id(), added)))
                .containsExactly("unitCost maximum");
        assertThat(buying.now(order)).isEqualTo(order);
    }

    @Test
    void a_vendor_a_place_and_a_kind_are_exchanged_for_such_as_are_there_as_long_as_they_may_be() {
        var order = buying.placed(line(steel, "10", "1"));
        var client = alpha.party("Client", PartyRole.CLIENT).id();
        assertThat(faults(() -> amend(order, OrderChanges.set("vendor", client))))
                .containsExactly("vendorId unknown_vendor");
        assertThat(faults(() -> amend(order, OrderChanges.set("shipTo", closed.id()))))
                .containsExactly("shipToLocationId inactive");
        assertThat(reason(() -> amend(order, OrderChanges.set("shipTo", Changing.cleared()))))
                .isEqualTo("location_required");
        assertThat(reason(() -> amend(order, OrderChanges.set("kind", ItemKind.PRODUCT))))
                .isEqualTo("not_editable");
        assertThat(faults(() -> amend(order, Buying.costs("0.001")))).containsExactly("shippingCosts scale");
        refused(
                "stale_version",
                () -> amend(order, OrderChanges.set("version", order.head().version() + 1)));
        var other = alpha.party("Other", PartyRole.VENDOR).id();
        assertThat(amend(order, OrderChanges.set("vendor", other)).terms().vendor())
                .isEqualTo(other);
        buying.received(order, "4");
        assertThat(reason(() -> amend(order, OrderChanges.set("vendor", buying.vendor()))))
                .isEqualTo("not_editable");
        buying.received(order, "6");
        assertThat(reason(() -> amend(
                        order,
                        OrderChanges.set(
                                "shipTo", buying.house().site("Sharjah").id()))))
                .isEqualTo("not_editable");
        buying.moved(order, Milestone.SETTLED);
        assertThat(reason(() -> amend(order, Buying.costs("7")))).isEqualTo("not_editable");
    }

    @Test
    void an_order_of_another_kind_than_it_was_has_lines_of_that_kind() {
        var order = buying.ordered(Milestone.PLANNED, "0");
        assertThat(amend(order, OrderChanges.set("kind", ItemKind.PRODUCT))
                        .terms()
                        .kind())
                .contains(ItemKind.PRODUCT);
        assertThat(faults(() -> purchasing.addLine(alpha.owner(), order.id(), line(steel, "1", "1"))))
                .containsExactly("itemId other_kind");
    }

    @Test
    void an_order_without_a_place_is_planned_and_never_placed() {
        var nowhere = new NewOrder(
                buying.vendor(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NewOrder.Costs.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line(steel, "1", "1")));
        assertThat(reason(() -> purchasing.order(alpha.owner(), nowhere, Milestone.PLACED)))
                .isEqualTo("location_required");
        var planned = purchasing.order(alpha.owner(), nowhere, Milestone.PLANNED);
        assertThat(reason(() -> buying.moved(planned, Milestone.PLACED))).isEqualTo("location_required");
        assertThat(reason(() -> buying.moved(buying.ordered(Milestone.PLANNED, "0"), Milestone.PLACED)))
                .isEqualTo("no_items");
    }

    @Test
    void a_line_gets_another_item_until_it_moved_stock() {
        var paint = buying.house().material("PAINT");
        var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "2"));
        var line = order.lines().get(0);
        assertThat(faults(() -> another(line.id(), buying.house().product("CHAIR"))))
                .containsExactly("itemId other_kind");
        another(line.id(), paint);
        var after = buying.now(order).lines();
        assertThat(after).hasSize(1);
        assertThat(after.get(0).item()).isEqualTo(paint.id());
        assertThat(after.get(0).id()).isEqualTo(line.id());
        buying.moved(order, Milestone.PLACED);
        assertThat(buying.stock(paint)).isEqualTo("0/10");
        assertThat(reason(() -> another(line.id(), steel))).isEqualTo("not_editable");
    }

    @Test
    void of_an_order_that_was_given_up_or_came_no_line_changes() {
        var given = buying.ordered(Milestone.CANCELLED, "0", line(steel, "10", "2"));
        assertThat(reason(
                        () -> another(given.lines().get(0).id(), buying.house().material("PAINT"))))
                .isEqualTo("not_editable");
        var came = buying.ordered(Milestone.RECEIVED, "0", line(steel, "10", "2"));
        for (var order : List.of(given, came)) {
            var line = order.lines().get(0).id();
            var dearer = new LineChange(Change.keep(), Change.keep(), new Change.Set<>(new BigDecimal("3")));
            assertThat(reason(() -> purchasing.addLine(alpha.owner(), order.id(), line(steel, "1", "1"))))
                    .isEqualTo("not_editable");
            assertThat(reason(() -> purchasing.reviseLine(alpha.owner(), line, dearer)))
                    .isEqualTo("not_editable");
            assertThat(reason(() -> buying.quantity(order, 0, "11"))).isEqualTo("not_editable");
            assertThat(reason(() -> purchasing.removeLine(alpha.owner(), line))).isEqualTo("not_editable");
            assertThat(buying.now(order)).isEqualTo(order);
        }
    }

    @Test
    void every_fault_of_a_receipt_has_its_place_and_its_code() {
        var order = buying.placed(line(steel, "10", "1"), line(steel, "10", "1"));
        var first = order.lines().get(0).id();
        var second = order.lines().get(1).id();
        var wanted = List.of(
                part(new OrderLineId(order.id().value()), "1", Optional.empty()),
                part(first, "1", Optional.of(closed.id())),
                part(first, "0", Optional.empty()),
                part(second, "0.0000001", Optional.of(new LocationId(first.value()))));
        assertThat(faults(() -> purchasing.receive(
                        alpha.owner(), order.id(), new NewReceipt(Optional.empty(), Optional.empty(), wanted))))
                .containsExactly(
                        "items[0].itemId unknown_line",
                        "items[1].locationId inactive",
                        "items[2].itemId repeated",
                        "items[2].quantity exclusiveMinimum",
                        "items[3].quantity scale",
                        "items[3].locationId unknown_location");
    }

    @Test
    void what_is_not_there_is_not_found_and_what_a_vendor_sold_keeps_him() {
        var order = buying.placed(line(steel, "1", "1"));
        var id = order.id().value();
        refused("not_found", () -> purchasing.removeLine(alpha.owner(), new OrderLineId(id)));
        refused("not_found", () -> purchasing.reverse(alpha.owner(), new ReceiptId(id)));
        var nothing = new NewReceipt.Redated(Optional.empty());
        refused("not_found", () -> purchasing.redate(alpha.owner(), new ReceiptId(id), nothing));
        refused("in_use", () -> daftar.parties().remove(alpha.owner(), buying.vendor(), Optional.empty()));
    }

    @Test
    void of_a_paid_order_nothing_is_taken_back_not_even_what_was_free() {
        var order = buying.placed(line(steel, "10", "1"), line(steel, "10", "0"));
        buying.received(order, "10", "0");
        var free = buying.received(order, "0", "10");
        buying.moved(order, Milestone.SETTLED);
        assertThat(reason(() -> buying.takenBack(free))).isEqualTo("not_allowed");
    }

    private PurchaseOrder amend(PurchaseOrder order, OrderChange change) {
        return purchasing.amend(alpha.owner(), order.id(), change);
    }

    private void another(OrderLineId line, Item item) {
        var change = new LineChange(new Change.Set<>(item.id()), Change.keep(), Change.keep());
        purchasing.reviseLine(alpha.owner(), line, change);
    }

    private static NewReceipt.Line part(OrderLineId line, String quantity, Optional<LocationId> place) {
        return new NewReceipt.Line(line, new BigDecimal(quantity), place);
    }

    private static String reason(ThrowingCallable deed) {
        return obstacle(deed).split(" ", 2)[0];
    }
}
