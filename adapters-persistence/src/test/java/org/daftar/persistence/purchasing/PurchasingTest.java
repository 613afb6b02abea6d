package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.purchasing.Buying.line;
import static org.daftar.persistence.purchasing.Buying.values;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyId;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.purchasing.LandedCost;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.Purchasing;
import org.daftar.ports.purchasing.query.PurchaseOrders;
import org.daftar.ports.stock.query.Stock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PurchasingTest extends OnBothDatabases {

    private Buying buying;
    private Purchasing purchasing;
    private Item steel;
    private Item paint;

    @BeforeEach
    void open() {
        buying = Buying.of(alpha);
        purchasing = installation.daftar().purchasing();
        steel = buying.house().material("STEEL");
        paint = buying.house().material("PAINT");
    }

    @Test
    void R03_example_A_an_order_with_freight_comes_in_two_parts_and_freight_is_part_of_what_it_costs() {
        var order = buying.ordered(Milestone.PLACED, "35", line(steel, "100", "2"), line(paint, "300", "0.5"));
        assertThat(order.head().number()).hasToString("PO-000001");
        assertThat(buying.stock(steel)).isEqualTo("0/100");
        var first = buying.receiving(order, "40", "300");
        assertThat(values(first.receipt())).containsExactly("88.00", "165.00");
        assertThat(first.order().milestone()).isEqualTo(Milestone.PART_RECEIVED);
        var second = buying.receiving(order, "60");
        assertThat(values(second.receipt())).containsExactly("132.00");
        assertThat(second.order().milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(buying.stock(steel)).isEqualTo("100/0");
        assertThat(alpha.balance("1200")).isEqualTo("385.00");
        assertThat(alpha.balance("2050")).isEqualTo("-385.00");
    }

    @Test
    void the_whole_way_of_an_order_is_walked_without_a_second_try() {
        assertThat(installation.runs(() -> buying.ordered(Milestone.SETTLED, "35", line(steel, "100", "2"))))
                .isEqualTo(1);
    }

    @Test
    void what_is_said_to_be_paid_is_billed_and_paid_in_the_books_to_the_fils() {
        var order = buying.ordered(Milestone.PLACED, "35", line(steel, "100", "2"), line(paint, "3", "0.333333"));
        buying.receiving(order, "40", "3");
        var received = buying.receiving(order, "60").order();
        var due = alpha.balance("2050");
        assertThat(due).isEqualTo("-236.00");
        var paid = buying.moved(received, Milestone.SETTLED);
        assertThat(paid.milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(alpha.balance("2050")).isEqualTo("0.00");
        assertThat(alpha.balance("2000")).isEqualTo("0.00");
        assertThat(alpha.balance("1010")).isEqualTo(due);
        refused("billed", () -> buying.takenBack(paid.receipts().get(0)));
        refused("billed", () -> buying.moved(paid, Milestone.RECEIVED));
    }

    @Test
    void a_vendor_who_is_inactive_by_now_is_billed_and_paid_for_what_came_before_and_gets_no_new_order() {
        var received = buying.ordered(Milestone.RECEIVED, "0", line(steel, "10", "2"));
        alpha.daftar().parties().revise(alpha.owner(), buying.vendor(), Changes.set("active", false));
        assertThat(flaws(() -> buying.placed(line(steel, "1", "2"))).stream().map(Flaw::code))
                .containsExactly("inactive");
        assertThat(buying.moved(received, Milestone.SETTLED).milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(alpha.balance("2000")).isEqualTo("0.00");
        assertThat(alpha.balance("1010")).isEqualTo("-20.00");
    }

    @Test
    void an_order_whose_bill_is_taken_back_is_paid_no_more_and_what_came_is_billed_again() {
        var order = buying.ordered(Milestone.PLACED, "35", line(steel, "100", "2"));
        buying.receiving(order, "100");
        var paid = buying.moved(order, Milestone.SETTLED);
        installation
                .daftar()
                .invoicing()
                .cancel(alpha.owner(), billOf(paid), LocalDate.now().plusDays(1), "Billed to the wrong vendor", true);
        assertThat(alpha.balance("2050")).isEqualTo("-235.00");
        assertThat(buying.now(paid).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(installation.brokenLaws()).isEmpty();
        assertThat(buying.moved(buying.now(paid), Milestone.SETTLED).milestone())
                .isEqualTo(Milestone.SETTLED);
        assertThat(alpha.balance("2050")).isEqualTo("0.00");
    }

    @Test
    void an_order_whose_bill_is_credited_in_part_stays_paid_until_all_of_it_is() {
        var order = buying.ordered(Milestone.RECEIVED, "0", line(steel, "100", "2"));
        var paid = buying.moved(order, Milestone.SETTLED);
        var day = LocalDate.now().plusDays(1);
        var half = List.of(new Invoicing.Part(1, new BigDecimal("50")));
        installation.daftar().invoicing().credit(alpha.owner(), billOf(paid), day, "Half", half);
        assertThat(buying.now(paid).milestone()).isEqualTo(Milestone.SETTLED);
        installation.daftar().invoicing().credit(alpha.owner(), billOf(paid), day, "The rest", List.of());
        assertThat(buying.now(paid).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(installation.brokenLaws()).isEmpty();
        assertThat(buying.moved(buying.now(paid), Milestone.SETTLED).milestone())
                .isEqualTo(Milestone.SETTLED);
    }

    private InvoiceId billOf(PurchaseOrder order) {
        return installation
                .storage()
                .purchasing()
                .store()
                .charges(alpha.books(), order.id())
                .get(0)
                .bill();
    }

    @Test
    void R20_a_cost_that_comes_after_part_was_used_is_borne_by_what_is_left_and_what_has_gone_in_proportion() {
        var order = buying.placed(line(steel, "10", "100"));
        var receipt = buying.received(order, "10");
        buying.house().disposed(steel, buying.site(), "4");
        var landed = landed(receipt, "50");
        assertThat(landed.borne()).hasSize(1);
        assertThat(landed.borne().get(0).inStock()).hasToString("30.00 AED");
        assertThat(landed.borne().get(0).gone()).hasToString("20.00 AED");
        assertThat(buying.house().worth(steel)).isEqualTo("630.00");
        assertThat(alpha.balance("1200")).isEqualTo("630.00");
        assertThat(alpha.balance("5000")).isEqualTo("20.00");
        assertThat(alpha.balance("2060")).isEqualTo("-50.00");
        buying.house().disposed(steel, buying.site(), "6");
        assertThat(alpha.balance("1200")).isEqualTo("0.00");
        assertThat(landed(receipt, "7").borne().get(0).gone()).hasToString("7.00 AED");
        assertThat(alpha.balance("5000")).isEqualTo("27.00");
    }

    @Test
    void R20_whatever_was_used_before_what_is_left_costs_what_it_would_have_with_the_cost_from_the_start() {
        var random = new Random(20);
        for (int i = 0; i < 8; i++) {
            var late = buying.house().material("LATE-" + i);
            var early = buying.house().material("EARLY-" + i);
            int came = 2 + random.nextInt(500);
            int used = random.nextInt(came);
            int price = 1 + random.nextInt(90);
            int freight = 1 + random.nextInt(2_000);
            var bought = buying.placed(line(late, "" + came, "" + price));
            var receipt = buying.received(bought, "" + came);
            var known = buying.ordered(Milestone.PLACED, "" + freight, line(early, "" + came, "" + price));
            buying.received(known, "" + came);
            if (used > 0) buying.house().disposed(late, buying.site(), "" + used);
            if (used > 0) buying.house().disposed(early, buying.site(), "" + used);
            var landed = landed(receipt, "" + freight).borne().get(0);
            assertThat(landed.total()).hasToString(freight + ".00 AED");
            var late2 = new BigDecimal(buying.house().worth(late));
            var early2 = new BigDecimal(buying.house().worth(early));
            assertThat(late2.subtract(early2).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
            assertThat(installation.brokenLaws()).isEmpty();
        }
    }

    @Test
    void the_bill_of_the_carrier_clears_what_landed_costs_put_aside_and_a_cost_of_nothing_that_came_is_refused() {
        var order = buying.placed(line(steel, "3", "10"), line(paint, "1", "20"));
        var nothing = new NewLandedCost(
                Optional.empty(), Optional.empty(), List.of(order.id()), List.of(), List.of(freight("50")));
        refused("nothing_received", () -> purchasing.land(alpha.owner(), nothing));
        buying.received(order, "3", "1");
        var landed = purchasing.land(alpha.owner(), nothing);
        assertThat(landed.borne().stream().map(borne -> borne.inStock().toString()))
                .containsExactly("30.00 AED", "20.00 AED");
        var wanted = NewInvoice.of(
                InvoiceKind.VENDOR_BILL,
                buying.vendor().value(),
                LocalDate.now(ZoneId.of("Asia/Dubai")),
                List.of(new NewInvoice.Line(
                        Optional.of("Freight"),
                        BigDecimal.ONE,
                        new BigDecimal("50"),
                        BigDecimal.ZERO,
                        Optional.of(alpha.account("2060")),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        var invoicing = installation.daftar().invoicing();
        var bill = invoicing.draft(alpha.owner(), wanted);
        invoicing.post(alpha.owner(), bill.id(), Optional.empty());
        assertThat(alpha.balance("2060")).isEqualTo("0.00");
        refused("insufficient_stock", () -> buying.house().disposed(steel, buying.site(), "4"));
    }

    @Test
    void R20_a_receipt_that_bore_a_cost_is_taken_back_and_what_nothing_bears_any_more_is_a_variance() {
        var order = buying.placed(line(steel, "10", "100"));
        var receipt = buying.received(order, "10");
        landed(receipt, "50");
        buying.takenBack(receipt);
        assertThat(alpha.balance("1200")).isEqualTo("0.00");
        assertThat(alpha.balance("5100")).isEqualTo("50.00");
    }

    private LandedCost landed(Receipt receipt, String amount) {
        return purchasing.land(
                alpha.owner(),
                new NewLandedCost(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(receipt.id()),
                        List.of(freight(amount))));
    }

    private static NewLandedCost.Cost freight(String amount) {
        return new NewLandedCost.Cost("freight", new BigDecimal(amount), LaterCosts.Split.BY_VALUE);
    }

    @Test
    void extra_costs_that_changed_after_the_goods_came_are_on_the_bill_and_in_no_stock() {
        var order = buying.ordered(Milestone.PLACED, "35", line(steel, "100", "2"));
        buying.receiving(order, "100");
        purchasing.amend(alpha.owner(), order.id(), Buying.costs("30"));
        buying.moved(order, Milestone.SETTLED);
        assertThat(alpha.balance("1200")).isEqualTo("235.00");
        assertThat(alpha.balance("5100")).isEqualTo("-5.00");
        assertThat(alpha.balance("1010")).isEqualTo("-230.00");
    }

    @Test
    void what_cost_nothing_is_paid_by_saying_so_and_that_can_be_unsaid() {
        var order = buying.ordered(Milestone.SETTLED, "0", line(steel, "10", "0"));
        assertThat(order.milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(buying.moved(order, Milestone.RECEIVED).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(alpha.balance("1010")).isEqualTo("0.00");
    }

    @Test
    void example_B_what_cannot_be_shared_evenly_goes_to_the_first_line() {
        var order = buying.ordered(
                Milestone.PLACED, "10", line(steel, "1", "5"), line(paint, "1", "5"), line(steel, "1", "5"));
        assertThat(values(buying.received(order, "1", "1", "1"))).containsExactly("8.34", "8.33", "8.33");
    }

    @Test
    void R24_example_C_a_receipt_that_is_taken_back_after_its_goods_are_gone_leaves_its_difference_as_variance() {
        buying.received(buying.placed(line(steel, "10", "1")), "10");
        var dear = buying.received(buying.placed(line(steel, "10", "9")), "10");
        buying.house().disposed(steel, buying.site(), "10");
        assertThat(buying.house().worth(steel)).isEqualTo("50.00");
        buying.takenBack(dear);
        assertThat(buying.house().worth(steel)).isEqualTo("0.00");
        assertThat(alpha.balance("2050")).isEqualTo("-10.00");
        assertThat(alpha.balance("1200")).isEqualTo("0.00");
    }

    @Test
    void example_E_what_was_closed_short_is_expected_again_when_a_receipt_is_taken_back() {
        var order = buying.placed(line(steel, "100", "1"));
        buying.received(order, "60");
        var second = buying.received(order, "30");
        assertThat(buying.moved(order, Milestone.RECEIVED).milestone()).isEqualTo(Milestone.RECEIVED);
        assertThat(buying.stock(steel)).isEqualTo("90/0");
        var open = buying.takenBack(second);
        assertThat(open.milestone()).isEqualTo(Milestone.PART_RECEIVED);
        assertThat(open.head().milestones().at(Milestone.RECEIVED)).isEmpty();
        assertThat(buying.stock(steel)).isEqualTo("60/40");
        assertThat(told())
                .containsExactly("ORDER 100", "RECEIVE 60", "RECEIVE 30", "-ORDER 10", "-RECEIVE 30", "ORDER 10");
    }

    @Test
    void example_F_more_than_was_ordered_comes_as_far_as_it_is_tolerated() {
        alpha.daftar().orderRules().tolerate(alpha.owner(), new Rate(100_000));
        var order = buying.placed(line(steel, "100", "1"));
        var first = buying.received(order, "60");
        refused("over_receipt", () -> buying.received(order, "51"));
        buying.received(order, "45");
        assertThat(buying.stock(steel)).isEqualTo("105/0");
        assertThat(buying.takenBack(first).milestone()).isEqualTo(Milestone.PART_RECEIVED);
        assertThat(buying.stock(steel)).isEqualTo("45/55");
        assertThat(told())
                .containsExactly("ORDER 100", "RECEIVE 60", "ORDER 5", "RECEIVE 45", "-RECEIVE 60", "-ORDER 5");
    }

    @Test
    void R21_R25_a_receipt_and_its_taking_back_leave_no_trace_in_stock_and_accounts() {
        var order = buying.ordered(Milestone.DISPATCHED, "7", line(steel, "3", "3.333333"));
        var receipt = buying.received(order, "2");
        var after = buying.takenBack(receipt);
        assertThat(after.milestone()).isEqualTo(Milestone.DISPATCHED);
        assertThat(after.head().milestones()).isEqualTo(order.head().milestones());
        assertThat(buying.stock(steel)).isEqualTo("0/3");
        assertThat(alpha.balance("1200")).isEqualTo("0.00");
        assertThat(alpha.balance("2050")).isEqualTo("0.00");
        refused("not_found", () -> buying.takenBack(receipt));
    }

    @Test
    void goods_that_have_gone_cannot_be_taken_back() {
        var order = buying.placed(line(steel, "10", "1"));
        var receipt = buying.received(order, "10");
        buying.house().disposed(steel, buying.site(), "1");
        refused("insufficient_stock", () -> buying.takenBack(receipt));
        assertThat(buying.now(order).milestone()).isEqualTo(Milestone.RECEIVED);
    }

    @Test
    void goods_that_come_in_elsewhere_are_expected_there_just_before() {
        var sharjah = buying.house().site("Sharjah");
        var order = buying.placed(line(steel, "10", "1"));
        var receipt = buying.receivedAt(sharjah, order, "4").receipt();
        assertThat(buying.stock(steel)).isEqualTo("0/6");
        assertThat(buying.house().onHand(steel, sharjah)).isEqualTo(4);
        assertThat(buying.house().level(steel, sharjah).onOrder()).isZero();
        buying.takenBack(receipt);
        assertThat(buying.stock(steel)).isEqualTo("0/10");
        assertThat(buying.house().level(steel, sharjah).onOrder()).isZero();
    }

    @Test
    void an_order_with_a_status_is_an_order_that_walked_there() {
        var received = buying.ordered(Milestone.RECEIVED, "5", line(steel, "10", "2"));
        assertThat(received.receipts()).hasSize(1);
        assertThat(alpha.balance("1200")).isEqualTo("25.00");
        var cancelled = buying.ordered(Milestone.CANCELLED, "0", line(steel, "1", "1"));
        assertThat(cancelled.head().placedOnce()).isFalse();
        refused("which_part", () -> buying.ordered(Milestone.PART_RECEIVED, "0", line(steel, "1", "1")));
        refused("invalid_transition", () -> buying.ordered(Milestone.PLACED, "0"));
        assertThat(buying.ordered(Milestone.PLANNED, "0").head().number()).hasToString("PO-000003");
    }

    @Test
    void history_is_booked_on_its_own_days_and_not_into_a_locked_period() {
        var past = Instant.parse("2026-02-03T09:00:00Z");
        var wanted = placedAt(buying.wanted("0", line(steel, "10", "2")), past);
        var order = purchasing.order(alpha.owner(), wanted, Milestone.RECEIVED);
        assertThat(order.receipts().get(0).date()).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(order.head().milestones().at(Milestone.PLACED)).contains(past);
        installation.daftar().ledger().lockThrough(alpha.owner(), Optional.of(LocalDate.of(2026, 6, 30)));
        refused("period_locked", () -> purchasing.order(alpha.owner(), wanted, Milestone.RECEIVED));
        assertThat(orders()).hasSize(1);
    }

    @Test
    void what_is_asked_for_and_cannot_be_is_refused_with_what_could_be() {
        var order = buying.placed(line(steel, "10", "1"));
        buying.received(order, "4");
        assertThat(transition(() -> buying.moved(order, Milestone.CANCELLED)))
                .satisfies(no -> assertThat(no.reason()).isEqualTo("has_receipts"))
                .satisfies(no -> assertThat(no.allowed()).containsExactly("received"));
        assertThat(transition(() -> buying.moved(order, Milestone.SETTLED)).reason())
                .isEqualTo("not_allowed");
        assertThat(transition(() -> buying.received(buying.ordered(Milestone.PLANNED, "0", line(steel, "1", "1")), "1"))
                        .reason())
                .isEqualTo("not_allowed");
    }

    @Test
    void an_order_goes_back_and_is_given_up_and_nothing_is_expected_any_more() {
        var order = buying.ordered(Milestone.DISPATCHED, "0", line(steel, "10", "1"));
        buying.moved(order, Milestone.PLACED);
        assertThat(buying.moved(order, Milestone.PLANNED).head().milestones().at(Milestone.DISPATCHED))
                .isEmpty();
        assertThat(buying.stock(steel)).isEqualTo("0/0");
        buying.moved(order, Milestone.PLACED);
        assertThat(buying.stock(steel)).isEqualTo("0/10");
        buying.moved(order, Milestone.CANCELLED);
        assertThat(buying.stock(steel)).isEqualTo("0/0");
        refused("invalid_transition", () -> buying.moved(order, Milestone.PLANNED));
        refused("in_use", () -> purchasing.remove(alpha.owner(), order.id()));
    }

    @Test
    void lines_are_edited_as_long_as_they_may_be_and_stock_follows() {
        var order = buying.placed(line(steel, "10", "1"), line(paint, "5", "1"));
        buying.quantity(order, 0, "12");
        assertThat(buying.stock(steel)).isEqualTo("0/12");
        purchasing.removeLine(alpha.owner(), order.lines().get(1).id());
        assertThat(buying.stock(paint)).isEqualTo("0/0");
        refused(
                "invalid_transition",
                () -> purchasing.removeLine(alpha.owner(), order.lines().get(0).id()));
        var again = purchasing.addLine(alpha.owner(), order.id(), line(paint, "7", "1"));
        assertThat(buying.stock(paint)).isEqualTo("0/7");
        buying.received(order, "8");
        refused("below_received", () -> buying.quantity(order, 0, "7.999999"));
        refused(
                "invalid_transition",
                () -> purchasing.removeLine(alpha.owner(), order.lines().get(0).id()));
        purchasing.removeLine(alpha.owner(), again.id());
        buying.quantity(order, 0, "8");
        assertThat(buying.now(order).milestone()).isEqualTo(Milestone.RECEIVED);
        refused("invalid_transition", () -> buying.quantity(order, 0, "9"));
        assertThat(buying.stock(steel)).isEqualTo("8/0");
    }

    @Test
    void what_is_still_expected_moves_to_another_place_with_the_order() {
        var sharjah = buying.house().site("Sharjah");
        var order = buying.placed(line(steel, "10", "1"));
        buying.received(order, "4");
        var there = new OrderChange(
                Change.keep(),
                Change.keep(),
                new Change.Set<>(sharjah.id()),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Map.of(),
                Optional.empty(),
                Optional.empty());
        purchasing.amend(alpha.owner(), order.id(), there);
        assertThat(buying.stock(steel)).isEqualTo("4/0");
        assertThat(buying.house().level(steel, sharjah).onOrder()).isEqualTo(6_000_000);
    }

    @Test
    void costs_that_change_between_receipts_are_caught_up_with_and_never_after_the_last() {
        var order = buying.ordered(Milestone.PLACED, "10", line(steel, "10", "1"));
        assertThat(values(buying.received(order, "5"))).containsExactly("10.00");
        purchasing.amend(alpha.owner(), order.id(), Buying.costs("20"));
        assertThat(values(buying.received(order, "5"))).containsExactly("20.00");
        var after = purchasing.amend(alpha.owner(), order.id(), Buying.costs("25"));
        assertThat(after.unbookedCosts()).isEqualTo(Company.aed("5.00"));
        assertThat(alpha.balance("1200")).isEqualTo("30.00");
    }

    @Test
    void every_flaw_of_an_order_is_told_at_once() {
        var product = buying.house().product("CHAIR");
        var wrong = new NewOrder(
                new PartyId(steel.id().value()),
                Optional.of(ItemKind.MATERIAL),
                Optional.of(new LocationId(steel.id().value())),
                Optional.empty(),
                new NewOrder.Costs(new BigDecimal("0.001"), BigDecimal.ZERO, BigDecimal.ZERO),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line(product, "1", "1"), line(steel, "0", "-1")));
        assertThat(flaws(() -> purchasing.order(alpha.owner(), wrong, Milestone.PLANNED)))
                .extracting(Flaw::path)
                .containsExactlyInAnyOrder(
                        "vendorId",
                        "shipToLocationId",
                        "shippingCosts",
                        "items[0].itemId",
                        "items[1].quantity",
                        "items[1].unitCost");
    }

    @Test
    void a_receipt_names_lines_of_its_order_once_and_a_day_that_has_come() {
        var order = buying.placed(line(steel, "10", "1"));
        var id = order.lines().get(0).id();
        var twice = new NewReceipt(
                Optional.of(LocalDate.of(2999, 1, 1)),
                Optional.empty(),
                List.of(
                        new NewReceipt.Line(id, BigDecimal.ONE, Optional.empty()),
                        new NewReceipt.Line(id, BigDecimal.ONE, Optional.empty())));
        refused("in_the_future", () -> purchasing.receive(alpha.owner(), order.id(), twice));
        var today = new NewReceipt(Optional.empty(), Optional.empty(), twice.lines());
        assertThat(flaws(() -> purchasing.receive(alpha.owner(), order.id(), today)))
                .extracting(Flaw::path)
                .containsExactly("items[1].itemId");
        var none = new NewReceipt(Optional.empty(), Optional.empty(), List.of());
        assertThat(flaws(() -> purchasing.receive(alpha.owner(), order.id(), none)))
                .hasSize(1);
    }

    @Test
    void whatever_an_order_names_stays_until_the_order_is_removed() {
        var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "1"));
        refused("in_use", () -> installation.daftar().catalog().remove(alpha.owner(), steel.id()));
        refused("in_use", () -> installation
                .daftar()
                .locations()
                .remove(alpha.owner(), buying.site().id()));
        purchasing.remove(alpha.owner(), order.id());
        installation.daftar().catalog().remove(alpha.owner(), steel.id());
        installation.daftar().locations().remove(alpha.owner(), buying.site().id());
        assertThat(orders()).isEmpty();
    }

    @Test
    void R41_of_many_receipts_for_one_remainder_one_wins() throws Exception {
        var order = buying.placed(line(steel, "10", "1"));
        buying.received(order, "4");
        assertThat(Race.won(
                        Collections.nCopies(20, () -> buying.received(order, "6")),
                        List.of("over_receipt", "invalid_transition")))
                .isEqualTo(1);
        assertThat(buying.stock(steel)).isEqualTo("10/0");
    }

    @Test
    void placing_cancelling_and_receiving_at_once_is_a_legal_history() throws Exception {
        for (int i = 0; i < 5; i++) {
            var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "1"));
            List<Callable<?>> deeds = new ArrayList<>();
            for (int j = 0; j < 4; j++) {
                deeds.add(() -> buying.moved(order, Milestone.PLACED));
                deeds.add(() -> buying.received(order, "3"));
                deeds.add(() -> buying.moved(order, Milestone.CANCELLED));
            }
            Collections.shuffle(deeds, new Random(i));
            Race.won(deeds, List.of("over_receipt", "invalid_transition"));
            var now = buying.now(order);
            assertThat(now.receipts().isEmpty())
                    .isEqualTo(now.milestone() == Milestone.CANCELLED || now.milestone() == Milestone.PLACED);
        }
    }

    @Test
    void orders_are_read_newest_first_each_once_and_lines_of_all_of_them() {
        for (int i = 0; i < 5; i++) buying.placed(line(steel, "1", "1"), line(paint, "2", "1"));
        assertThat(orders()).containsExactly("PO-000005", "PO-000004", "PO-000003", "PO-000002", "PO-000001");
        var read = alpha.daftar().read().purchaseOrders();
        var page = read.lines(
                alpha.books(),
                new Page.Request<>(PurchaseOrders.LineSort.CREATED_AT, false, 50, Optional.empty(), false));
        assertThat(page.rows()).hasSize(10).allMatch(row -> row.received() == 0);
    }

    private List<String> orders() {
        var seen = new ArrayList<String>();
        Optional<Page.Position> after = Optional.empty();
        do {
            var page = alpha.daftar()
                    .read()
                    .purchaseOrders()
                    .list(
                            alpha.books(),
                            new Page.Request<>(PurchaseOrders.OrderSort.CREATED_AT, false, 2, after, false));
            page.rows().forEach(head -> seen.add(head.number().toString()));
            after = page.next();
        } while (after.isPresent());
        return seen;
    }

    /** What the stock ledger tells, from the beginning. */
    private List<String> told() {
        var selection = new Stock.EventSelection(
                ItemKind.MATERIAL,
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return alpha
                .daftar()
                .read()
                .stock()
                .events(
                        alpha.books(),
                        selection,
                        new Page.Request<>(Stock.EventSort.RECORDED_AT, true, 50, Optional.empty()))
                .rows()
                .stream()
                .map(PurchasingTest::words)
                .toList();
    }

    private static String words(StockEvent event) {
        return (event.reversal() ? "-" : "") + event.movement() + " "
                + event.quantity().toDecimal().stripTrailingZeros().toPlainString();
    }

    private static NewOrder placedAt(NewOrder wanted, Instant at) {
        return new NewOrder(
                wanted.vendor(),
                wanted.kind(),
                wanted.shipTo(),
                Optional.of(at),
                wanted.costs(),
                wanted.shipDate(),
                wanted.expected(),
                wanted.notes(),
                wanted.lines());
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
