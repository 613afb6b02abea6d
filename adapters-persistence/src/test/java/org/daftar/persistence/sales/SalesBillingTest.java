package org.daftar.persistence.sales;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.sales.Shop.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daftar.model.catalog.Item;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.payments.Payment;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.query.Invoices;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.sales.NewSalesOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what has left to what is paid: nothing is said of an order that the books do not say. */
class SalesBillingTest extends OnBothDatabases {

    private static final String RECEIVABLE = "1100";
    private static final String BANK = "1010";
    private static final String REVENUE = "4000";

    private Shop shop;
    private Item tea;

    @BeforeEach
    void open() {
        shop = Shop.of(alpha);
        tea = shop.product("TEA", "10", "4");
    }

    @Test
    void an_order_that_is_billed_has_an_invoice_and_one_that_is_paid_a_payment_of_it() {
        var order = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(tea, "3", "9.99"), line(tea, "1", "0"));
        var billed = shop.moved(order, Milestone.BILLED);
        assertThat(billed.head().milestones().at(Milestone.BILLED)).isPresent();
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("29.97");
        assertThat(alpha.balance(REVENUE)).isEqualTo("-29.97");
        var invoice = documents(InvoiceKind.CUSTOMER_INVOICE).get(0);
        assertThat(invoice.content().reference()).contains("SO-000001");
        assertThat(invoice.content().lines()).hasSize(2);
        assertThat(invoice.content().lines().get(0).cost()).contains(Company.aed("12.00"));
        var paid = shop.moved(order, Milestone.SETTLED);
        assertThat(paid.milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("0.00");
        assertThat(alpha.balance(BANK)).isEqualTo("29.97");
        assertThat(documents(InvoiceKind.CUSTOMER_INVOICE).get(0).status()).isEqualTo(RecordedInvoice.Status.PAID);
        assertThat(shop.moved(order, Milestone.CLOSED).milestone()).isEqualTo(Milestone.CLOSED);
        refused("invalid_transition", () -> shop.moved(order, Milestone.DISPUTED));
    }

    @Test
    void an_order_with_a_status_is_billed_and_paid_on_its_way() {
        shop.ordered(Milestone.CLOSED, Shipped.ALL, line(tea, "2"));
        assertThat(alpha.balance(BANK)).isEqualTo("20.00");
        assertThat(alpha.balance("5000")).isEqualTo("8.00");
        assertThat(documents(InvoiceKind.CUSTOMER_INVOICE)).hasSize(1);
    }

    @Test
    void the_whole_way_of_an_order_is_walked_without_a_second_try() {
        assertThat(installation.runs(() -> shop.ordered(Milestone.CLOSED, Shipped.ALL, line(tea, "2"))))
                .isEqualTo(1);
    }

    @Test
    void however_many_say_that_it_is_paid_it_is_paid_once() throws Exception {
        var order = shop.ordered(Milestone.BILLED, Shipped.ALL, line(tea, "2"));
        assertThat(Race.won(20, "none", () -> shop.moved(order, Milestone.SETTLED)))
                .isEqualTo(20);
        assertThat(alpha.balance(BANK)).isEqualTo("20.00");
    }

    @Test
    void what_was_paid_otherwise_is_not_paid_again() {
        var order = shop.ordered(Milestone.BILLED, Shipped.ALL, line(tea, "2"));
        var invoice = documents(InvoiceKind.CUSTOMER_INVOICE).get(0);
        installation
                .daftar()
                .payments()
                .record(
                        alpha.owner(),
                        new NewPayment(
                                Payment.Direction.INBOUND,
                                Payment.Purpose.TRADE,
                                shop.customer().value(),
                                invoice.content().total().gross().toDecimal(),
                                Optional.empty(),
                                Payment.Method.CASH,
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new NewPayment.Share(
                                        invoice.id(),
                                        invoice.content().total().gross().toDecimal()))));
        shop.moved(order, Milestone.SETTLED);
        assertThat(alpha.balance(BANK)).isEqualTo("0.00");
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("0.00");
    }

    @Test
    void an_order_that_comes_to_nothing_is_billed_and_paid_by_saying_so() {
        var order = shop.ordered(Milestone.SETTLED, Shipped.ALL, line(tea, "2", "0.002"));
        assertThat(order.milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(documents(InvoiceKind.CUSTOMER_INVOICE)).isEmpty();
    }

    @Test
    void what_has_not_left_when_an_order_is_completed_is_credited() {
        var order = shop.ordered(Milestone.SETTLED, Shipped.PART, line(tea, "12"), line(tea, "2", "1"));
        assertThat(alpha.balance(BANK)).isEqualTo("122.00");
        shop.moved(order, Milestone.CLOSED);
        assertThat(alpha.balance(REVENUE)).isEqualTo("-100.00");
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("-22.00");
        assertThat(shop.stock(tea)).isEqualTo("0/0/0");
    }

    @Test
    void a_rejected_order_leaves_nothing_charged() {
        var order = shop.ordered(Milestone.DISPUTED, Shipped.ALL, line(tea, "3"));
        assertThat(order.head().facets().billed()).isTrue();
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("30.00");
        shop.moved(order, Milestone.CANCELLED);
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("0.00");
        assertThat(alpha.balance("5000")).isEqualTo("0.00");
        assertThat(documents(InvoiceKind.CUSTOMER_CREDIT_NOTE)).hasSize(1);
    }

    @Test
    void a_dispute_ends_in_an_invoice_or_in_a_payment_and_never_takes_one_back() {
        var order = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(tea, "1"));
        shop.moved(order, Milestone.DISPUTED);
        assertThat(alpha.balance(RECEIVABLE)).isEqualTo("0.00");
        shop.moved(order, Milestone.SETTLED);
        assertThat(alpha.balance(BANK)).isEqualTo("10.00");
        shop.moved(order, Milestone.DISPUTED);
        refused("invalid_transition", () -> shop.moved(order, Milestone.BILLED));
        var again = shop.moved(order, Milestone.SETTLED);
        assertThat(again.head().milestones().at(Milestone.DISPUTED)).isPresent();
        assertThat(alpha.balance(BANK)).isEqualTo("10.00");
    }

    @Test
    void what_somebody_credited_already_is_not_credited_twice() {
        var order = shop.ordered(Milestone.DISPUTED, Shipped.ALL, line(tea, "3"));
        var invoice = documents(InvoiceKind.CUSTOMER_INVOICE).get(0);
        installation
                .daftar()
                .invoicing()
                .cancel(alpha.owner(), invoice.id(), invoice.content().date(), "Mistaken", false);
        shop.moved(order, Milestone.CANCELLED);
        assertThat(documents(InvoiceKind.CUSTOMER_CREDIT_NOTE)).hasSize(1);
    }

    @Test
    void an_order_whose_invoice_is_taken_back_is_paid_no_more_and_is_invoiced_again() {
        var order = shop.ordered(Milestone.SETTLED, Shipped.ALL, line(tea, "3"), line(tea, "1", "0"));
        cancel(documents(InvoiceKind.CUSTOMER_INVOICE).get(0));
        var now = shop.now(order);
        assertThat(now.milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(now.head().milestones().at(Milestone.BILLED)).isEmpty();
        assertThat(now.head().milestones().at(Milestone.SETTLED)).isEmpty();
        assertThat(alpha.balance(REVENUE)).isEqualTo("0.00");
        assertThat(shop.moved(order, Milestone.BILLED).milestone()).isEqualTo(Milestone.BILLED);
        assertThat(alpha.balance(REVENUE)).isEqualTo("-30.00");
    }

    @Test
    void an_order_whose_invoice_is_credited_in_part_stays_invoiced_until_all_of_it_is() {
        var order = shop.ordered(Milestone.BILLED, Shipped.ALL, line(tea, "3"));
        credit(List.of(new Invoicing.Part(1, new BigDecimal("2"))));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.BILLED);
        credit(List.of());
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.SHIPPED);
        assertThat(shop.moved(order, Milestone.CONFIRMED).milestone()).isEqualTo(Milestone.CONFIRMED);
    }

    @Test
    void an_order_of_several_invoices_is_invoiced_until_all_of_them_are_taken_back() {
        var lines = IntStream.range(0, 501).mapToObj(i -> line(tea, "0.01")).toArray(NewSalesOrder.Line[]::new);
        var order = shop.ordered(Milestone.BILLED, Shipped.ALL, lines);
        var invoices = documents(InvoiceKind.CUSTOMER_INVOICE);
        cancel(invoices.get(0));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.BILLED);
        cancel(invoices.get(1));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.SHIPPED);
    }

    @Test
    void a_disputed_order_whose_invoice_is_taken_back_stays_disputed_until_it_is_invoiced_again() {
        var order = shop.ordered(Milestone.DISPUTED, Shipped.ALL, line(tea, "3"));
        cancel(documents(InvoiceKind.CUSTOMER_INVOICE).get(0));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.DISPUTED);
        shop.moved(order, Milestone.SETTLED);
        assertThat(alpha.balance(REVENUE)).isEqualTo("-30.00");
        assertThat(alpha.balance(BANK)).isEqualTo("30.00");
    }

    @Test
    void what_is_over_stays_over_when_its_invoice_is_taken_back() {
        var order = shop.ordered(Milestone.CLOSED, Shipped.ALL, line(tea, "3"));
        cancel(documents(InvoiceKind.CUSTOMER_INVOICE).get(0));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.CLOSED);
    }

    @Test
    void a_customer_who_is_inactive_by_now_is_invoiced_and_pays_for_what_has_left_and_gets_no_new_order() {
        var order = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(tea, "3"));
        installation.daftar().parties().revise(alpha.owner(), order.terms().customer(), Changes.set("active", false));
        assertThat(flaws(() -> shop.drafted(line(tea, "1"))).stream().map(Flaw::code))
                .containsExactly("inactive");
        shop.moved(order, Milestone.BILLED);
        assertThat(shop.moved(order, Milestone.SETTLED).milestone()).isEqualTo(Milestone.SETTLED);
        assertThat(alpha.balance(BANK)).isEqualTo("30.00");
    }

    private void cancel(RecordedInvoice invoice) {
        var day = invoice.content().date();
        installation.daftar().invoicing().cancel(alpha.owner(), invoice.id(), day, "Mistaken", true);
    }

    private void credit(List<Invoicing.Part> parts) {
        var invoice = documents(InvoiceKind.CUSTOMER_INVOICE).get(0);
        var day = invoice.content().date();
        installation.daftar().invoicing().credit(alpha.owner(), invoice.id(), day, "Came back", parts);
    }

    @Test
    void an_invoice_is_of_the_day_somebody_says_and_not_in_a_locked_period() {
        var order = shop.ordered(Milestone.SHIPPED, Shipped.ALL, line(tea, "3"));
        installation.daftar().ledger().lockThrough(alpha.owner(), Optional.of(LocalDate.of(2026, 1, 31)));
        var locked = Shop.dated(Milestone.BILLED, Instant.parse("2026-01-15T09:00:00Z"));
        refused("period_locked", () -> installation.daftar().sales().amend(alpha.owner(), order.id(), locked));
        assertThat(shop.now(order).milestone()).isEqualTo(Milestone.SHIPPED);
        var free = Shop.dated(Milestone.BILLED, Instant.parse("2026-02-15T09:00:00Z"));
        installation.daftar().sales().amend(alpha.owner(), order.id(), free);
        assertThat(documents(InvoiceKind.CUSTOMER_INVOICE).get(0).content().date())
                .isEqualTo(LocalDate.of(2026, 2, 15));
    }

    @Test
    void more_lines_than_an_invoice_holds_are_several_invoices() {
        var lines =
                IntStream.range(0, 501).mapToObj(i -> line(tea, "0.01", "100")).toArray(NewSalesOrder.Line[]::new);
        shop.ordered(Milestone.SETTLED, Shipped.ALL, lines);
        assertThat(documents(InvoiceKind.CUSTOMER_INVOICE)).hasSize(2);
        assertThat(alpha.balance(BANK)).isEqualTo("501.00");
    }

    private List<RecordedInvoice> documents(InvoiceKind kind) {
        var selection = new Invoices.Selection(
                Optional.of(kind), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return alpha.daftar()
                .read()
                .invoices()
                .list(
                        alpha.books(),
                        selection,
                        new Page.Request<>(Invoices.InvoiceSort.CREATED_AT, true, 50, Optional.empty()))
                .rows();
    }
}
