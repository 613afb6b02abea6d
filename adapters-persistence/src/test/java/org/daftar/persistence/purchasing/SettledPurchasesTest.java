package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.purchasing.Buying.line;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.daftar.model.catalog.Item;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Change;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.ports.purchasing.OrderChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the bills of orders say, and on which days orders, goods and bills are known. */
class SettledPurchasesTest extends OnBothDatabases {

    private static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");
    private static final Instant FEBRUARY = Instant.parse("2026-02-03T09:00:00Z");
    private static final Instant NEVER = Instant.parse("2999-02-03T09:00:00Z");

    private Buying buying;
    private Item steel;

    @BeforeEach
    void open() {
        buying = Buying.of(alpha);
        steel = buying.house().material("STEEL");
    }

    @Test
    void a_bill_bears_the_number_of_its_order_and_those_after_it_how_many_they_are() {
        var order = buying.ordered(Milestone.SETTLED, "0", line(steel, "10", "2"));
        for (var reference : List.of("PO-000001", "PO-000001-2", "PO-000001-3")) {
            var bill = bill(order);
            assertThat(bill.reference()).contains(reference);
            daftar.invoicing().credit(alpha.owner(), bill.id(), bill.date().plusDays(1), "Anew", List.of());
            buying.moved(order, Milestone.SETTLED);
        }
    }

    @Test
    void a_bill_names_what_came_by_quantity_and_price_or_where_these_do_not_come_to_it_as_a_whole() {
        var paint = buying.house().material("PAINT");
        var order =
                buying.ordered(Milestone.SETTLED, "0.01", line(steel, "10", "2"), line(paint, "30000000", "0.333333"));
        assertThat(bill(order).lines())
                .extracting(
                        each -> each.quantity().toDecimal().stripTrailingZeros().toPlainString() + " of "
                                + each.description().orElseThrow())
                .containsExactly("10 of STEEL", "1 of 30000000 PAINT");
    }

    @Test
    void what_is_said_to_have_been_paid_then_is_billed_and_paid_on_that_day_and_not_on_one_to_come() {
        var then = buying.purchasing().order(alpha.owner(), placedAt(FEBRUARY), Milestone.RECEIVED);
        amend(then, Milestone.SETTLED, FEBRUARY.plusSeconds(86_400));
        assertThat(bill(then).date()).isEqualTo(LocalDate.of(2026, 2, 4));
        assertThat(buying.now(then).head().milestones().at(Milestone.SETTLED)).contains(FEBRUARY.plusSeconds(86_400));
        var before = LocalDate.now(DUBAI);
        var later = buying.ordered(Milestone.RECEIVED, "0", line(steel, "10", "2"));
        amend(later, Milestone.SETTLED, NEVER);
        assertThat(bill(later).date()).isBetween(before, LocalDate.now(DUBAI));
    }

    @Test
    void goods_are_expected_from_the_day_that_was_said_and_from_now_on_where_it_is_to_come() {
        var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "2"));
        amend(order, Milestone.PLACED, FEBRUARY);
        assertThat(buying.house().effective(steel).get(0)).isEqualTo(FEBRUARY);
        var other = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "2"));
        amend(other, Milestone.PLACED, NEVER);
        assertThat(buying.house().effective(steel).get(0)).isBefore(NEVER);
        assertThat(buying.now(other).head().milestones().at(Milestone.PLACED)).contains(NEVER);
        var unsaid = Changing.of(
                OrderChange.class, Map.of("reached", Map.of(Milestone.PLACED, new Change.Clear<Instant>())));
        assertThat(Trail.told(alpha, "", () -> buying.purchasing().amend(alpha.owner(), other.id(), unsaid)))
                .containsExactly("purchase_order.changed placedAt");
        assertThat(buying.now(other).head().milestones().at(Milestone.PLACED)).isEmpty();
        assertThat(buying.now(other).milestone()).isEqualTo(Milestone.PLACED);
    }

    private NewOrder placedAt(Instant at) {
        return Changing.of(
                NewOrder.class,
                Map.of(
                        "vendor", buying.vendor(),
                        "shipTo", buying.site().id(),
                        "placedAt", at,
                        "costs", NewOrder.Costs.NONE,
                        "lines", List.of(line(steel, "10", "2"))));
    }

    private void amend(PurchaseOrder order, Milestone goal, Instant at) {
        var change =
                Changing.of(OrderChange.class, Map.of("goal", goal, "reached", Map.of(goal, new Change.Set<>(at))));
        buying.purchasing().amend(alpha.owner(), order.id(), change);
    }

    private Invoice bill(PurchaseOrder order) {
        var store = installation.storage().purchasing().store();
        InvoiceId bill = store.charges(alpha.books(), order.id()).get(0).bill();
        return daftar.read().invoices().find(alpha.books(), bill).orElseThrow().content();
    }
}
