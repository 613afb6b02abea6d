package org.daftar.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Changing.cleared;
import static org.daftar.persistence.Company.aed;
import static org.daftar.persistence.sales.Shop.line;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Page;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.sales.NewNote;
import org.daftar.ports.sales.SalesOrderChange;
import org.daftar.ports.sales.Selling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to an order is told in the audit trail, with what changed by it; what changes nothing leaves no trace. */
class TrailOfSalesTest extends OnBothDatabases {

    private Shop shop;
    private Selling selling;
    private Item tea;

    @BeforeEach
    void open() {
        shop = Shop.of(alpha);
        selling = daftar.sales();
        tea = shop.product("TEA", "10", "4");
    }

    @Test
    void an_order_is_told_with_all_it_has_when_it_comes_and_when_it_goes() {
        var order = shop.drafted(line(tea, "1"));
        selling.remove(alpha.owner(), order.id());
        assertThat(alpha.told("sales_order.begun"))
                .contains(
                        "number: SO-000001",
                        "state: draft",
                        "shipped: nothing shipped",
                        "customer: " + shop.customer(),
                        "shipFrom: " + shop.site().id(),
                        "brokerFees: 0.00 AED",
                        "mustArriveBy: 2026-12-24")
                .noneMatch(field -> field.startsWith("notes"));
        assertThat(alpha.told("sales_order.removed")).isEqualTo(alpha.told("sales_order.begun"));
    }

    @Test
    void a_change_is_told_as_what_was_and_what_is() {
        var order = shop.drafted(line(tea, "1"));
        var amended = shop.amended(order, Map.of("notes", "Call first", "freight", new BigDecimal("2.5")));
        assertThat(alpha.told("sales_order.changed"))
                .containsExactly("freightCosts: 0.00 AED > 2.50 AED", "notes: Call first");
        assertThat(amended.head().version()).isEqualTo(order.head().version() + 1);
        var at = Instant.parse("2026-03-01T08:00:00Z");
        var both = new SalesOrderChange(
                Shop.terms(Map.of("notes", cleared())),
                Map.of(Milestone.CONFIRMED, new Change.Set<>(at)),
                Optional.of(Milestone.CONFIRMED),
                Optional.empty(),
                Optional.empty());
        var moved = selling.amend(alpha.owner(), order.id(), both);
        assertThat(alpha.told("sales_order.changed").subList(2, 5))
                .containsExactly("state: draft > confirmed", "notes: Call first > -", "confirmedAt: " + at);
        assertThat(moved.head().version()).isEqualTo(amended.head().version() + 1);
    }

    @Test
    void what_changes_nothing_is_neither_stored_nor_told() {
        var order = shop.entered(line(tea, "1"));
        var trail = alpha.trail();
        assertThat(shop.amended(order, Map.of())).isEqualTo(order);
        assertThat(shop.shipsFrom(order, shop.site())).isEqualTo(order);
        assertThat(shop.moved(order, Milestone.CONFIRMED)).isEqualTo(order);
        assertThat(shop.quantity(order, 0, "1.0")).isEqualTo(order.lines().get(0));
        assertThat(shop.item(order, 0, tea)).isEqualTo(order.lines().get(0));
        assertThat(shop.now(order)).isEqualTo(order);
        assertThat(alpha.trail()).isEqualTo(trail);
    }

    @Test
    void lines_are_told_as_they_come_change_and_go() {
        var order = shop.drafted(line(tea, "1"));
        var line = selling.addLine(alpha.owner(), order.id(), line(tea, "2", "7"));
        assertThat(line.place()).isEqualTo(2);
        shop.quantity(shop.now(order), 1, "3");
        shop.price(shop.now(order), 1, "8");
        selling.removeLine(alpha.owner(), line.id());
        var named = new String[] {"line: " + line.id(), "item: " + tea.id()};
        assertThat(alpha.told("sales_order.line_added")).contains(named).contains("quantity: 2 EA", "price: 7 AED");
        assertThat(alpha.told("sales_order.line_changed"))
                .containsExactly("quantity: 2 EA > 3 EA", "price: 7 AED > 8 AED");
        assertThat(alpha.told("sales_order.line_removed")).contains(named).contains("quantity: 3 EA", "price: 8 AED");
    }

    @Test
    void notes_are_told_as_they_come_and_go() {
        var order = shop.drafted(line(tea, "1"));
        var note = selling.note(alpha.owner(), order.id(), new NewNote("Call first", Optional.empty()));
        assertThat(alpha.told("sales_order.note_added")).containsExactly("note: " + note.id());
        selling.forget(alpha.owner(), note.id());
        assertThat(alpha.told("sales_order.note_removed")).containsExactly("note: " + note.id());
    }

    @Test
    void every_shipment_is_told_and_that_it_came_back() {
        var order = shop.shippedInPart(shop.entered(line(tea, "12")));
        shop.house().found(tea, shop.site(), "5");
        shop.theRestShipped(order);
        shop.moved(order, Milestone.CONFIRMED);
        var each = "order: " + order.id();
        assertThat(alpha.told("sales_shipment.made")).containsExactly(each, each);
        assertThat(alpha.told("sales_shipment.reversed")).containsExactly(each, each);
    }

    @Test
    void an_order_whose_invoice_is_taken_back_is_told_to_be_unpaid_and_uninvoiced() {
        shop.ordered(Milestone.SETTLED, Shipped.ALL, line(tea, "3"));
        var invoice = invoice();
        daftar.invoicing().cancel(alpha.owner(), invoice.id(), invoice.content().date(), "Mistaken", true);
        assertThat(alpha.told("sales_order.changed"))
                .hasSize(3)
                .contains("state: settled > shipped")
                .anyMatch(field -> field.matches("billedAt: .* > -"))
                .anyMatch(field -> field.matches("settledAt: .* > -"));
    }

    @Test
    void what_left_with_goods_that_came_later_is_billed_with_all_that_it_cost() {
        var order = shop.entered(line(tea, "12", "9"));
        shop.house().found(tea, shop.site(), "2", "10");
        shop.moved(shop.moved(order, Milestone.SHIPPED), Milestone.BILLED);
        assertThat(invoice().content().lines().get(0).cost())
                .hasValueSatisfying(cost -> assertThat(cost).hasToString("60.00 AED"));
    }

    @Test
    void the_rest_leaves_when_the_order_is_billed_as_all_shipped() {
        var order = shop.shippedInPart(shop.entered(line(tea, "12")));
        shop.house().found(tea, shop.site(), "2");
        var change = SalesOrderChange.to(Milestone.BILLED).shipping(Shipped.ALL);
        var billed = selling.amend(alpha.owner(), order.id(), change);
        assertThat(billed.milestone() + ", " + billed.head().facets().shipped()).isEqualTo("billed, all shipped");
        assertThat(shop.stock(tea)).isEqualTo("0/0/0");
    }

    @Test
    void whatever_an_order_says_of_itself_goods_and_invoices_are_of_today_at_the_latest() {
        var order = shop.entered(line(tea, "3"));
        var future = Instant.now().plus(Duration.ofDays(40));
        var shipped = selling.amend(alpha.owner(), order.id(), Shop.dated(Milestone.SHIPPED, future));
        var billed = selling.amend(alpha.owner(), order.id(), Shop.dated(Milestone.BILLED, future));
        assertThat(shipped.head().milestones().at(Milestone.SHIPPED)).contains(future);
        assertThat(billed.head().milestones().at(Milestone.BILLED)).contains(future);
        var today = LocalDate.now().plusDays(1);
        assertThat(invoice().content().date()).isBeforeOrEqualTo(today);
        assertThat(shop.house().effective(tea)).allMatch(at -> at.isBefore(future.minus(Duration.ofDays(1))));
    }

    @Test
    void what_a_sale_costs_is_kept_to_the_last_fils_and_to_the_largest_amount() {
        var order = shop.drafted(line(tea, "1"));
        var most = new BigDecimal("10000000000000.00");
        var fees = new BigDecimal("7.05");
        var head =
                shop.amended(order, Map.of("brokerFees", fees, "other", most)).head();
        assertThat(head.terms().costs().other()).isEqualTo(aed("10000000000000.00"));
        assertThat(head.brokerFees()).isEqualTo(aed("7.05"));
        assertThat(alpha.told("sales_order.changed")).contains("brokerFees: 0.00 AED > 7.05 AED");
        shop.amended(order, Map.of("brokerFees", cleared(), "other", BigDecimal.ZERO));
        assertThat(shop.now(order).head().brokerFees()).isEqualTo(aed("0.00"));
    }

    @Test
    void a_day_that_was_said_by_mistake_is_corrected_or_taken_back() {
        var order = shop.entered(line(tea, "1"));
        var at = Instant.parse("2026-03-01T08:00:00Z");
        assertThat(confirmed(order, new Change.Set<>(at))).contains(at);
        assertThat(confirmed(order, Change.keep())).contains(at);
        assertThat(confirmed(order, cleared())).isEmpty();
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.CONFIRMED);
    }

    private Optional<Instant> confirmed(SalesOrder order, Change<Instant> at) {
        var change = new SalesOrderChange(
                SalesOrderChange.Terms.KEPT,
                Map.of(Milestone.CONFIRMED, at),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return selling.amend(alpha.owner(), order.id(), change)
                .head()
                .milestones()
                .at(Milestone.CONFIRMED);
    }

    private RecordedInvoice invoice() {
        var all = new Invoices.Selection(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return daftar.read()
                .invoices()
                .list(
                        alpha.books(),
                        all,
                        new Page.Request<>(Invoices.InvoiceSort.CREATED_AT, true, 1, Optional.empty()))
                .rows()
                .get(0);
    }
}
