package org.daftar.persistence.manufacturing;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;
import static org.daftar.persistence.manufacturing.Making.taken;
import static org.daftar.persistence.manufacturing.Making.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ManufacturingTest extends OnBothDatabases {

    private Making making;
    private Item steel;
    private Item paint;
    private Item chair;

    @BeforeEach
    void open() {
        making = Making.of(alpha, Kind.WORK);
        steel = making.house().material("STEEL");
        paint = making.house().material("PAINT");
        chair = making.house().product("CHAIR");
    }

    private ManufacturingOrder aPlacedOrder(String quantity) {
        making.found(steel, "100", "2.2");
        making.found(paint, "300", "0.55");
        making.bill(chair, of(steel, "1.5"), of(paint, "3"));
        return making.placed(line(chair, quantity, "1"));
    }

    @Test
    void example_A_a_partner_makes_forty_in_two_parts() {
        var order = aPlacedOrder("40");
        assertThat(order.head().number()).hasToString("WO-000001");
        assertThat(making.stock(steel)).isEqualTo("100/60/60/0");
        assertThat(making.stock(paint)).isEqualTo("300/120/120/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/40");
        var first = making.received(order, "25");
        assertThat(values(first)).containsExactly("148.75");
        assertThat(taken(first)).containsExactly("37.5", "75");
        assertThat(making.stock(steel)).isEqualTo("62.5/22.5/22.5/0");
        assertThat(making.stock(chair)).isEqualTo("25/0/0/15");
        assertThat(making.now(order).milestone()).isEqualTo(Milestone.PART_RECEIVED);
        assertThat(values(making.received(order, "15"))).containsExactly("89.25");
        assertThat(making.now(order).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(making.stock(steel)).isEqualTo("40/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("40/0/0/0");
        assertThat(making.told(ItemKind.MATERIAL, 2))
                .containsExactly(
                        "DEMAND 60",
                        "ALLOCATE 60",
                        "DEMAND 120",
                        "ALLOCATE 120",
                        "ISSUE 37.5",
                        "ISSUE 75",
                        "ISSUE 22.5",
                        "ISSUE 45");
        assertThat(making.told(ItemKind.PRODUCT, 0)).containsExactly("ORDER 40", "PRODUCE 25", "PRODUCE 15");
        assertThat(accounts()).containsExactly("425.00", "0.00", "-40.00", "0.00");
        assertThat(making.house().worth(chair)).isEqualTo("238.00");
    }

    @Test
    void what_we_make_ourselves_is_credited_to_our_own_expenses_and_need_not_have_a_cost() {
        making.found(steel, "100", "2");
        making.bill(chair, of(steel, "1"));
        var ourselves = making.as(Kind.PRODUCTION);
        var order = ourselves.placed(line(chair, "3", "0.333333"));
        assertThat(order.head().number()).hasToString("PR-000001");
        assertThat(values(ourselves.received(order, "1"))).containsExactly("2.33");
        assertThat(values(ourselves.received(order, "1"))).containsExactly("2.34");
        assertThat(values(ourselves.received(order, "1"))).containsExactly("2.33");
        assertThat(accounts()).containsExactly("201.00", "0.00", "0.00", "-1.00");
        var unknown = ourselves.placed(new NewOrder.Line(chair.id(), BigDecimal.ONE, Optional.empty()));
        assertThat(values(ourselves.received(unknown, "1"))).containsExactly("2.00");
    }

    @Test
    void what_a_receipt_took_and_made_is_told_apart_in_one_entry() {
        var order = aPlacedOrder("40");
        long before = installation.entries();
        making.received(order, "25");
        assertThat(installation.entries()).isEqualTo(before + 1);
        assertThat(turnover("1220")).containsExactly("148.75", "148.75");
        assertThat(turnover("1200")).containsExactly("533.75", "123.75");
    }

    @Test
    void parts_take_together_what_the_whole_takes() {
        making.found(steel, "1", "1");
        making.bill(chair, of(steel, "0.333333"));
        var order = making.placed(line(chair, "3", "0"));
        assertThat(taken(making.received(order, "1"))).containsExactly("0.333333");
        making.received(order, "1");
        making.received(order, "1");
        assertThat(making.stock(steel)).isEqualTo("0.000001/0/0/0");
    }

    @Test
    void what_is_spoilt_on_the_way_is_needed_too() {
        making.found(steel, "100", "1");
        making.bill(chair, of(steel, "2", "5"));
        var order = making.placed(line(chair, "10", "0"));
        assertThat(making.stock(steel)).isEqualTo("100/21/21/0");
        assertThat(taken(making.received(order, "3"))).containsExactly("6.3");
    }

    @Test
    void R21_R25_a_receipt_and_its_taking_back_leave_no_trace_in_stock_and_accounts() {
        making.found(steel, "100", "2.2");
        making.bill(chair, of(steel, "1.5"));
        var order = making.ordered(Milestone.IN_PRODUCTION, line(chair, "7", "0.777777"));
        var accounts = accounts();
        var receipt = making.received(order, "3");
        var after = making.takenBack(receipt);
        assertThat(after.milestone()).isEqualTo(Milestone.IN_PRODUCTION);
        assertThat(after.head().milestones()).isEqualTo(order.head().milestones());
        assertThat(making.stock(steel)).isEqualTo("100/10.5/10.5/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/7");
        assertThat(accounts()).isEqualTo(accounts);
        refused("not_found", () -> making.takenBack(receipt));
    }

    @Test
    void what_was_sold_since_cannot_be_taken_back() {
        var order = aPlacedOrder("10");
        var receipt = making.received(order, "10");
        making.house().disposed(chair, making.site(), "1");
        refused("insufficient_stock", () -> making.takenBack(receipt));
        assertThat(making.now(order).milestone()).isEqualTo(Milestone.RECEIVED);
    }

    @Test
    void what_was_not_there_when_the_order_was_placed_is_kept_when_it_is_taken() {
        making.found(steel, "4", "1");
        making.bill(chair, of(steel, "1"));
        var order = making.placed(line(chair, "10", "0"));
        assertThat(making.stock(steel)).isEqualTo("4/4/10/0");
        refused("insufficient_stock", () -> making.received(order, "6"));
        assertThat(making.stock(chair)).isEqualTo("0/0/0/10");
        making.found(steel, "3", "1");
        assertThat(making.stock(steel)).isEqualTo("7/4/10/0");
        var receipt = making.received(order, "6");
        assertThat(making.stock(steel)).isEqualTo("1/0/4/0");
        making.takenBack(receipt);
        assertThat(making.stock(steel)).isEqualTo("7/4/10/0");
    }

    @Test
    void a_bill_counts_until_the_order_is_placed_and_then_no_more() {
        making.found(steel, "100", "1");
        making.found(paint, "100", "1");
        making.bill(chair, of(steel, "1"));
        var order = making.ordered(Milestone.ENTERED, line(chair, "10", "0"));
        making.otherBill(chair, of(paint, "2"));
        assertThat(inputs(order)).containsExactly("PAINT 20");
        making.moved(order, Milestone.PLACED);
        making.otherBill(chair, of(steel, "3"));
        assertThat(inputs(order)).containsExactly("PAINT 20");
        assertThat(making.stock(paint)).isEqualTo("100/20/20/0");
        alpha.daftar().billsOfMaterials().remove(alpha.owner(), chair.id(), Optional.empty());
        assertThat(taken(making.received(order, "5"))).containsExactly("10");
        making.takenBack(making.now(order).receipts().get(0));
        making.bill(chair, of(steel, "3"));
        making.moved(order, Milestone.ENTERED);
        assertThat(making.stock(paint)).isEqualTo("100/0/0/0");
        assertThat(inputs(order)).containsExactly("STEEL 30");
        making.moved(order, Milestone.PLACED);
        assertThat(making.stock(steel)).isEqualTo("100/30/30/0");
    }

    @Test
    void a_receipt_may_make_something_and_use_it() {
        var frame = making.house().product("FRAME");
        making.found(steel, "100", "1");
        making.bill(frame, of(steel, "2"));
        making.bill(chair, of(frame, "1"), of(steel, "1"));
        var order = making.placed(line(chair, "10", "5"), line(frame, "10", "3"));
        assertThat(making.stock(frame)).isEqualTo("0/0/10/10");
        var receipt = making.received(order, "10", "10");
        assertThat(values(receipt)).containsExactly("50.00", "110.00");
        assertThat(making.stock(frame)).isEqualTo("0/0/0/0");
        assertThat(making.stock(steel)).isEqualTo("70/0/0/0");
        making.takenBack(receipt);
        assertThat(making.stock(frame)).isEqualTo("0/0/10/10");
        assertThat(making.stock(steel)).isEqualTo("100/30/30/0");
        assertThat(accounts()).containsExactly("100.00", "0.00", "0.00", "0.00");
    }

    @Test
    void more_than_was_ordered_comes_as_far_as_it_is_tolerated_and_takes_more() {
        making.found(steel, "100", "1");
        making.bill(chair, of(steel, "1"));
        var order = making.placed(line(chair, "50", "0"));
        refused("over_receipt", () -> making.received(order, "51"));
        alpha.daftar().orderRules().tolerate(alpha.owner(), new Rate(100_000));
        var first = making.received(order, "30");
        making.received(order, "25");
        assertThat(making.stock(steel)).isEqualTo("45/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("55/0/0/0");
        assertThat(making.takenBack(first).milestone()).isEqualTo(Milestone.PART_RECEIVED);
        assertThat(making.stock(chair)).isEqualTo("25/0/0/25");
        assertThat(making.stock(steel)).isEqualTo("75/25/25/0");
    }

    @Test
    void what_was_closed_short_wants_nothing_until_a_receipt_is_taken_back() {
        var order = aPlacedOrder("40");
        making.received(order, "10");
        var second = making.received(order, "20");
        assertThat(making.moved(order, Milestone.RECEIVED).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(making.stock(steel)).isEqualTo("55/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("30/0/0/0");
        making.moved(order, Milestone.COMPLETED);
        refused("invalid_transition", () -> making.takenBack(second));
        making.moved(order, Milestone.RECEIVED);
        var open = making.takenBack(second);
        assertThat(open.milestone()).isEqualTo(Milestone.PART_RECEIVED);
        // What it took is kept for it again; what was given up when it was closed is not.
        assertThat(making.stock(steel)).isEqualTo("85/30/45/0");
        assertThat(making.stock(chair)).isEqualTo("10/0/0/30");
    }

    @Test
    void what_is_asked_for_and_cannot_be_is_refused_with_what_could_be() {
        assertThat(reason(() -> making.moved(making.ordered(Milestone.DRAFT), Milestone.ENTERED)))
                .isEqualTo("no_items");
        var billless = making.ordered(Milestone.ENTERED, line(chair, "1", "0"));
        assertThat(reason(() -> making.moved(billless, Milestone.PLACED))).isEqualTo("bom_missing");
        making.bill(chair);
        assertThat(reason(() -> making.moved(billless, Milestone.PLACED))).isEqualTo("bom_missing");
        making.otherBill(chair, of(steel, "1"));
        making.found(steel, "10", "1");
        var order = making.moved(billless, Milestone.PLACED);
        var stool = making.house().product("STOOL");
        assertThat(reason(() ->
                        making.manufacturing().addLine(alpha.owner(), Kind.WORK, order.id(), line(stool, "1", "0"))))
                .isEqualTo("bom_missing");
        assertThat(reason(() -> making.moved(order, Milestone.RECEIVED))).isEqualTo("derived_status");
        assertThat(reason(() -> making.moved(order, Milestone.COMPLETED))).isEqualTo("not_allowed");
        assertThat(reason(() -> removeFirstLine(order))).isEqualTo("no_items");
        making.received(order, "1");
        assertThat(reason(() -> making.moved(order, Milestone.CANCELLED))).isEqualTo("has_receipts");
        assertThat(reason(() -> making.received(order, "1"))).isEqualTo("not_allowed");
        var cancelled = making.ordered(Milestone.CANCELLED, line(chair, "1", "0"));
        assertThat(transition(() -> making.moved(cancelled, Milestone.DRAFT)).allowed())
                .isEmpty();
        var wanted = making.wanted(line(chair, "1", "0"));
        refused("which_part", () -> making.manufacturing()
                .order(alpha.owner(), Kind.WORK, wanted, Milestone.PART_RECEIVED));
    }

    @Test
    void an_order_goes_back_and_is_given_up_and_nothing_is_wanted_any_more() {
        var order = aPlacedOrder("40");
        making.moved(order, Milestone.IN_PRODUCTION);
        making.moved(order, Milestone.DISPATCHED);
        assertThat(reason(() -> making.moved(order, Milestone.PLACED))).isEqualTo("not_allowed");
        making.moved(order, Milestone.IN_PRODUCTION);
        making.moved(order, Milestone.PLACED);
        var back = making.moved(order, Milestone.ENTERED);
        assertThat(back.head().milestones().at(Milestone.PLACED))
                .isEqualTo(order.head().milestones().at(Milestone.PLACED));
        assertThat(making.stock(steel)).isEqualTo("100/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/0");
        making.moved(order, Milestone.PLACED);
        making.moved(order, Milestone.CANCELLED);
        assertThat(making.stock(paint)).isEqualTo("300/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/0");
        refused("in_use", () -> making.manufacturing().remove(alpha.owner(), Kind.WORK, order.id()));
    }

    @Test
    void lines_are_edited_as_long_as_they_may_be_and_stock_follows() {
        var order = aPlacedOrder("40");
        making.quantity(order, 0, "50");
        assertThat(making.stock(steel)).isEqualTo("100/75/75/0");
        making.quantity(order, 0, "20");
        assertThat(making.stock(steel)).isEqualTo("100/30/30/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/20");
        making.otherBill(chair, of(paint, "1"));
        var added = making.manufacturing().addLine(alpha.owner(), Kind.WORK, order.id(), line(chair, "5", "0"));
        assertThat(added.order().lines()).hasSize(2);
        assertThat(making.stock(paint)).isEqualTo("300/65/65/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/25");
        removeFirstLine(order);
        assertThat(making.stock(steel)).isEqualTo("100/0/0/0");
        assertThat(making.stock(paint)).isEqualTo("300/5/5/0");
        var left = making.moved(order, Milestone.IN_PRODUCTION);
        assertThat(reason(() -> making.quantity(left, 0, "6"))).isEqualTo("not_editable");
        making.conversion(left, 0, "2");
        assertThat(values(making.received(left, "5"))).containsExactly("12.75");
        assertThat(reason(() -> making.conversion(left, 0, "3"))).isEqualTo("not_editable");
    }

    @Test
    void everything_an_order_wants_and_expects_moves_with_it() {
        var order = aPlacedOrder("40");
        var other = making.house().site("Partner");
        making.manufacturing().amend(alpha.owner(), Kind.WORK, order.id(), at(other.id()));
        assertThat(making.stock(steel)).isEqualTo("100/0/0/0");
        assertThat(making.stock(steel, other)).isEqualTo("0/0/60/0");
        assertThat(making.stock(chair, other)).isEqualTo("0/0/0/40");
        refused("insufficient_stock", () -> making.received(order, "1"));
        making.manufacturing()
                .amend(alpha.owner(), Kind.WORK, order.id(), at(making.site().id()));
        var receipt = making.receivedAt(other, order, "10").receipt();
        assertThat(making.stock(chair, other)).isEqualTo("10/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/30");
        making.takenBack(receipt);
        assertThat(making.stock(chair, other)).isEqualTo("0/0/0/0");
        assertThat(making.stock(chair)).isEqualTo("0/0/0/40");
        var released = making.moved(order, Milestone.IN_PRODUCTION);
        assertThat(reason(() -> making.manufacturing().amend(alpha.owner(), Kind.WORK, released.id(), at(other.id()))))
                .isEqualTo("not_editable");
    }

    @Test
    void the_whole_way_of_an_order_is_walked_without_a_second_try() {
        making.found(steel, "100", "1");
        making.bill(chair, of(steel, "1"));
        assertThat(installation.runs(() -> making.ordered(Milestone.COMPLETED, line(chair, "10", "1"))))
                .isEqualTo(1);
    }

    @Test
    void an_order_with_a_status_is_an_order_that_walked_there() {
        making.found(steel, "100", "1");
        making.bill(chair, of(steel, "1"));
        var day = Instant.parse("2026-01-15T06:00:00Z");
        var wanted = new NewOrder(
                making.site().id(),
                Optional.of(day),
                Optional.empty(),
                Optional.empty(),
                List.of(line(chair, "10", "1")));
        var order = making.manufacturing().order(alpha.owner(), Kind.WORK, wanted, Milestone.COMPLETED);
        assertThat(order.milestone()).isEqualTo(Milestone.COMPLETED);
        assertThat(order.receipts()).singleElement().satisfies(receipt -> assertThat(receipt.date())
                .isEqualTo(LocalDate.of(2026, 1, 15)));
        assertThat(order.head().milestones().at(Milestone.PLACED)).contains(day);
        assertThat(making.stock(chair)).isEqualTo("10/0/0/0");
        var more = making.wanted(line(chair, "1000", "1"));
        refused("insufficient_stock", () -> making.manufacturing()
                .order(alpha.owner(), Kind.WORK, more, Milestone.RECEIVED));
        assertThat(orders(Kind.WORK)).hasSize(1);
    }

    @Test
    void every_flaw_of_an_order_is_told_at_once() {
        var wrong = new NewOrder(
                new LocationId(steel.id().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line(steel, "1", "1"), line(chair, "0", "-1")));
        assertThat(flaws(() -> making.manufacturing().order(alpha.owner(), Kind.WORK, wrong, Milestone.DRAFT)))
                .extracting(Flaw::path)
                .containsExactlyInAnyOrder("site", "items[0].itemId", "items[1].quantity", "items[1].conversion");
    }

    @Test
    void a_receipt_names_lines_of_its_order_once_and_a_day_that_has_come() {
        var order = aPlacedOrder("10");
        var id = order.lines().get(0).id();
        var line = new NewReceipt.Line(id, BigDecimal.ONE, Optional.of(new LocationId(id.value())));
        var strange = new NewReceipt.Line(new OrderLineId(steel.id().value()), BigDecimal.ONE, Optional.empty());
        var wrong = new NewReceipt(Optional.empty(), Optional.empty(), List.of(line, line, strange));
        assertThat(flaws(() -> making.manufacturing().receive(alpha.owner(), Kind.WORK, order.id(), wrong)))
                .extracting(Flaw::path)
                .contains("items[0].locationId", "items[1].itemId", "items[2].itemId");
        var early = new NewReceipt(Optional.of(LocalDate.of(2999, 1, 1)), Optional.empty(), List.of(line));
        refused("in_the_future", () -> making.manufacturing().receive(alpha.owner(), Kind.WORK, order.id(), early));
        var none = new NewReceipt(Optional.empty(), Optional.empty(), List.of());
        assertThat(flaws(() -> making.manufacturing().receive(alpha.owner(), Kind.WORK, order.id(), none)))
                .hasSize(1);
    }

    @Test
    void whatever_an_order_names_stays_until_the_order_is_removed() {
        making.bill(chair, of(steel, "1"));
        var order = making.ordered(Milestone.DRAFT, line(chair, "10", "0"));
        assertThat(references(chair)).containsEntry("work orders", 1L);
        refused("in_use", () -> installation.daftar().catalog().remove(alpha.owner(), chair.id()));
        refused("in_use", () -> installation
                .daftar()
                .locations()
                .remove(alpha.owner(), making.site().id()));
        making.manufacturing().remove(alpha.owner(), Kind.WORK, order.id());
        installation.daftar().locations().remove(alpha.owner(), making.site().id());
        assertThat(references(chair)).doesNotContainKey("work orders");
        assertThat(orders(Kind.WORK)).isEmpty();
    }

    @Test
    void an_input_that_was_frozen_names_its_item() {
        making.bill(chair, of(steel, "1"));
        making.as(Kind.PRODUCTION).placed(line(chair, "1", "0"));
        assertThat(references(steel)).containsEntry("production orders", 1L).doesNotContainKey("work orders");
    }

    @Test
    void an_order_of_one_kind_is_none_of_the_other() {
        making.bill(chair, of(steel, "1"));
        var order = making.ordered(Milestone.DRAFT, line(chair, "10", "0"));
        var other = making.as(Kind.PRODUCTION);
        refused("not_found", () -> other.moved(order, Milestone.ENTERED));
        refused("not_found", () -> other.quantity(order, 0, "5"));
        refused("not_found", () -> other.manufacturing().remove(alpha.owner(), Kind.PRODUCTION, order.id()));
        assertThat(orders(Kind.PRODUCTION)).isEmpty();
    }

    @Test
    void quantities_from_a_millionth_to_a_million_million_work_or_are_refused_and_never_wrap() {
        making.found(steel, "1000", "1");
        making.bill(chair, of(steel, "1000000000000"));
        var most = making.ordered(Milestone.ENTERED, line(chair, "1000000000000", "0"));
        refused("quantity_out_of_range", () -> making.moved(most, Milestone.PLACED));
        assertThat(making.now(most).lines().get(0).inputs()).hasSize(1);
        making.otherBill(chair, of(steel, "1"));
        making.moved(most, Milestone.PLACED);
        assertThat(making.stock(steel)).isEqualTo("1000/1000/1000000000000/0");
        making.moved(most, Milestone.CANCELLED);
        var least = making.placed(line(chair, "0.000001", "1"));
        assertThat(values(making.received(least, "0.000001"))).containsExactly("0.00");
        assertThat(making.now(least).milestone()).isEqualTo(Milestone.RECEIVED);
        refused("validation_failed", () -> making.ordered(Milestone.DRAFT, line(chair, "1000000000001", "0")));
    }

    @Test
    void what_making_cost_lately_is_part_of_what_things_should_cost() {
        making.found(steel, "100", "2");
        making.bill(chair, of(steel, "1.5"));
        assertThat(standardCost()).isEqualByComparingTo("3");
        making.placed(line(chair, "1", "0.5"));
        making.ordered(Milestone.ENTERED, line(chair, "1", "7"));
        making.ordered(Milestone.CANCELLED, line(chair, "1", "8"));
        assertThat(standardCost()).isEqualByComparingTo("3.5");
        making.as(Kind.PRODUCTION).placed(line(chair, "1", "0.75"));
        assertThat(standardCost()).isEqualByComparingTo("3.75");
    }

    private BigDecimal standardCost() {
        return alpha.daftar()
                .read()
                .planning()
                .plan(alpha.books(), chair.id(), BigDecimal.ONE)
                .cost()
                .amount();
    }

    @Test
    void R41_of_many_receipts_for_one_remainder_one_wins() throws Exception {
        var order = aPlacedOrder("10");
        making.received(order, "4");
        assertThat(Race.won(
                        Collections.nCopies(20, () -> making.received(order, "6")),
                        List.of("over_receipt", "invalid_transition")))
                .isEqualTo(1);
        assertThat(making.stock(chair)).isEqualTo("10/0/0/0");
    }

    @Test
    void R40_many_orders_for_the_last_inputs_are_all_placed_and_no_more_is_kept_than_is_there() throws Exception {
        making.found(steel, "10", "1");
        making.bill(chair, of(steel, "1"));
        var orders = new ArrayList<ManufacturingOrder>();
        for (int i = 0; i < 6; i++) orders.add(making.ordered(Milestone.ENTERED, line(chair, "4", "0")));
        List<Callable<?>> deeds = new ArrayList<>();
        for (var order : orders) deeds.add(() -> making.moved(order, Milestone.PLACED));
        assertThat(Race.won(deeds, List.of())).isEqualTo(6);
        assertThat(making.stock(steel)).isEqualTo("10/10/24/0");
    }

    @Test
    void placing_cancelling_and_receiving_at_once_is_a_legal_history() throws Exception {
        making.found(steel, "1000", "1");
        making.bill(chair, of(steel, "1"));
        for (int i = 0; i < 4; i++) {
            var order = making.ordered(Milestone.ENTERED, line(chair, "10", "1"));
            List<Callable<?>> deeds = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                deeds.add(() -> making.moved(order, Milestone.PLACED));
                deeds.add(() -> making.received(order, "3"));
                deeds.add(() -> making.moved(order, Milestone.CANCELLED));
            }
            Collections.shuffle(deeds, new Random(i));
            Race.won(deeds, List.of("over_receipt", "invalid_transition"));
            var now = making.now(order);
            assertThat(now.receipts().isEmpty())
                    .isEqualTo(now.milestone() == Milestone.CANCELLED || now.milestone() == Milestone.PLACED);
        }
    }

    @Test
    void orders_are_read_newest_first_each_once() {
        making.bill(chair, of(steel, "1"));
        for (int i = 0; i < 5; i++) making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        making.as(Kind.PRODUCTION).ordered(Milestone.DRAFT, line(chair, "1", "1"));
        assertThat(orders(Kind.WORK)).containsExactly("WO-000005", "WO-000004", "WO-000003", "WO-000002", "WO-000001");
        assertThat(orders(Kind.PRODUCTION)).containsExactly("PR-000001");
    }

    private List<String> orders(Kind kind) {
        var seen = new ArrayList<String>();
        Optional<Page.Position> after = Optional.empty();
        do {
            var request = new Page.Request<>(ManufacturingOrders.OrderSort.CREATED_AT, false, 2, after, false);
            var page = alpha.daftar().read().manufacturingOrders().list(alpha.books(), kind, request);
            page.rows().forEach(head -> seen.add(head.number().toString()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    private ManufacturingOrder removeFirstLine(ManufacturingOrder order) {
        making.manufacturing()
                .removeLine(alpha.owner(), making.kind(), order.lines().get(0).id());
        return making.now(order);
    }

    private static OrderChange at(LocationId site) {
        return new OrderChange(
                new Change.Set<>(site), Change.keep(), Change.keep(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** Of an order now: what each input needs. */
    private List<String> inputs(ManufacturingOrder order) {
        return making.now(order).lines().stream()
                .flatMap(line -> line.inputs().stream()
                        .map(input -> code(input.item().equals(steel.id()) ? steel : paint) + " "
                                + input.required(line.quantity())
                                        .toDecimal()
                                        .stripTrailingZeros()
                                        .toPlainString()))
                .toList();
    }

    private static String code(Item item) {
        return item.code().toString();
    }

    private Map<String, Long> references(Item item) {
        return alpha.daftar().read().references().to(alpha.books(), item.id()).stream()
                .collect(toMap(Reference::kind, Reference::count));
    }

    /** All debits and all credits of an account. */
    private List<String> turnover(String code) {
        return alpha.daftar().read().balances().asOf(alpha.books(), LocalDate.of(2999, 1, 1)).stream()
                .filter(turnover -> turnover.account().equals(alpha.account(code)))
                .flatMap(turnover -> Stream.of(turnover.debit(), turnover.credit()))
                .map(amount -> amount.toDecimal().toPlainString())
                .toList();
    }

    /** Inventory, work in progress, conversion accrued and applied. */
    private List<String> accounts() {
        return List.of(alpha.balance("1200"), alpha.balance("1220"), alpha.balance("2070"), alpha.balance("5310"));
    }

    private static String reason(Callable<?> deed) {
        return transition(deed).reason();
    }

    private static Refusal.InvalidTransition transition(Callable<?> deed) {
        try {
            deed.call();
            throw new AssertionError("It was not refused");
        } catch (Refused refused) {
            return (Refusal.InvalidTransition) refused.refusal();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}
