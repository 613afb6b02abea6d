package org.daftar.persistence.purchasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.purchasing.Buying.line;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.kernel.Change;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.ports.purchasing.LineChange;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.NewReceipt;
import org.daftar.ports.purchasing.OrderChange;
import org.daftar.ports.purchasing.Purchasing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of orders, and that what changes nothing is not told. */
class PurchaseTrailTest extends OnBothDatabases {

    private static final String BEGUN = "purchase_order.begun number, state, vendor, shipTo, shippingCosts, setupCosts,"
            + " otherCosts, plannedAt, placedAt";

    private Buying buying;
    private Purchasing purchasing;
    private Item steel;
    private Item paint;

    @BeforeEach
    void open() {
        buying = Buying.of(alpha);
        purchasing = daftar.purchasing();
        steel = buying.house().material("STEEL");
        paint = buying.house().material("PAINT");
    }

    private List<String> told(Runnable deed) {
        return Trail.told(alpha, "purchase_", deed);
    }

    @Test
    void an_order_and_its_lines_are_told_from_the_beginning_to_the_end() {
        assertThat(told(() -> buying.ordered(Milestone.PLANNED, "3", line(steel, "10", "2"))))
                .containsExactly(BEGUN);
        var order = buying.ordered(Milestone.PLANNED, "3", line(steel, "10", "2"));
        assertThat(told(() -> purchasing.addLine(alpha.owner(), order.id(), line(paint, "7", "1"))))
                .containsExactly("purchase_order.line_added line, item, quantity, cost");
        var both = buying.now(order).lines();
        assertThat(told(() -> buying.quantity(order, 0, "11"))).containsExactly("purchase_order.line_changed quantity");
        assertThat(told(() -> purchasing.removeLine(alpha.owner(), both.get(1).id())))
                .containsExactly("purchase_order.line_removed line, item, quantity, cost");
        assertThat(told(() -> amend(order, OrderChanges.set("notes", "Urgent"))))
                .containsExactly("purchase_order.changed notes");
        assertThat(told(() -> purchasing.remove(alpha.owner(), order.id())).get(0))
                .startsWith("purchase_order.removed number, state, vendor");
    }

    @Test
    void what_came_went_and_was_paid_is_told() {
        var order = buying.ordered(Milestone.PLANNED, "0", line(steel, "10", "2"));
        assertThat(told(() -> buying.moved(order, Milestone.PLACED)))
                .containsExactly("purchase_order.changed state, placedAt");
        assertThat(told(() -> buying.received(order, "4"))).containsExactly("purchase_receipt.made order, date");
        var receipt = buying.now(order).receipts().get(0);
        var day = new NewReceipt.Redated(Optional.of(receipt.date().minusDays(2)));
        assertThat(told(() -> purchasing.redate(alpha.owner(), receipt.id(), day)))
                .containsExactly("purchase_receipt.redated date");
        assertThat(told(() -> buying.takenBack(receipt))).containsExactly("purchase_receipt.reversed order, date");
        buying.received(order, "10");
        var paid = buying.moved(order, Milestone.SETTLED);
        var bill = installation
                .storage()
                .purchasing()
                .store()
                .charges(alpha.books(), paid.id())
                .get(0)
                .bill();
        var tomorrow = LocalDate.now().plusDays(1);
        assertThat(told(() -> daftar.invoicing().cancel(alpha.owner(), bill, tomorrow, "Wrong", true)))
                .containsExactly("purchase_order.changed state");
        var costs = new NewLandedCost(
                Optional.empty(),
                Optional.empty(),
                List.of(order.id()),
                List.of(),
                List.of(new NewLandedCost.Cost("freight", BigDecimal.ONE, LaterCosts.Split.EQUAL)));
        assertThat(Trail.told(alpha, "landed_", () -> purchasing.land(alpha.owner(), costs)))
                .containsExactly("landed_cost.booked date, total");
    }

    @Test
    void a_receipt_gets_another_day_and_nothing_else_of_it_changes() {
        var order = buying.placed(line(steel, "10", "2"));
        var receipt = buying.received(order, "4");
        var day = receipt.date().minusDays(2);
        var after = purchasing.redate(alpha.owner(), receipt.id(), new NewReceipt.Redated(Optional.of(day)));
        assertThat(after.date()).isEqualTo(day);
        assertThat(after.lines()).isEqualTo(receipt.lines());
        assertThat(buying.now(order).receipts()).containsExactly(after);
    }

    @Test
    void what_changes_nothing_is_not_told_and_leaves_the_version() {
        var order = buying.placed(line(steel, "10", "2"));
        amend(order, OrderChanges.set("notes", "Urgent"));
        var receipt = buying.received(order, "4");
        var before = buying.now(order);
        assertThat(told(() -> {
                    assertThat(amend(order, OrderChanges.set("notes", "Urgent")))
                            .isEqualTo(before);
                    amend(order, OrderChange.to(Milestone.PART_RECEIVED));
                    assertThat(same(before)).isEqualTo(before.lines().get(0));
                    purchasing.redate(alpha.owner(), receipt.id(), new NewReceipt.Redated(Optional.of(receipt.date())));
                    purchasing.redate(alpha.owner(), receipt.id(), new NewReceipt.Redated(Optional.empty()));
                }))
                .isEmpty();
        assertThat(buying.now(order)).isEqualTo(before);
    }

    private PurchaseOrder amend(PurchaseOrder order, OrderChange change) {
        return purchasing.amend(alpha.owner(), order.id(), change);
    }

    private Object same(PurchaseOrder order) {
        var line = order.lines().get(0);
        var change = new LineChange(
                new Change.Set<>(line.item()),
                new Change.Set<>(new BigDecimal("10.0")),
                new Change.Set<>(new BigDecimal("2.00")));
        return purchasing.reviseLine(alpha.owner(), line.id(), change);
    }
}
