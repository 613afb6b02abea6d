package org.daftar.persistence.manufacturing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Changing.cleared;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.kernel.Change;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.manufacturing.Manufacturing;
import org.daftar.ports.manufacturing.NewReceipt;
import org.daftar.ports.manufacturing.OrderChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is done to an order is told in the audit trail, with what changed by it; what changes nothing leaves no trace. */
class TrailOfMakingTest extends OnBothDatabases {

    private Making making;
    private Manufacturing manufacturing;
    private Item steel;
    private Item chair;

    @BeforeEach
    void open() {
        making = Making.of(alpha, Kind.PRODUCTION);
        manufacturing = daftar.manufacturing();
        steel = making.found(making.house().material("STEEL"), "100", "2");
        chair = making.house().product("CHAIR");
        making.bill(chair, of(steel, "1"));
    }

    @Test
    void an_order_is_told_with_all_it_has_when_it_comes_and_when_it_goes() {
        var order = making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        manufacturing.remove(alpha.owner(), Kind.PRODUCTION, order.id());
        assertThat(alpha.told("production_order.begun"))
                .contains(
                        "number: PR-000001",
                        "state: draft",
                        "site: " + making.site().id())
                .noneMatch(field -> field.startsWith("notes"));
        assertThat(alpha.told("production_order.removed")).isEqualTo(alpha.told("production_order.begun"));
    }

    @Test
    void a_change_is_told_as_what_was_and_what_is() {
        var order = making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        var at = Instant.parse("2026-03-01T08:00:00Z");
        var day = LocalDate.of(2026, 12, 24);
        var entered = Map.of(Milestone.ENTERED, new Change.Set<>(at));
        var amended =
                amend(order, Map.of("notes", "Rush", "expected", day, "goal", Milestone.ENTERED, "reached", entered));
        assertThat(alpha.told("production_order.changed"))
                .containsExactly("state: draft > entered", "expected: 2026-12-24", "notes: Rush", "enteredAt: " + at);
        assertThat(amended.head().version()).isEqualTo(order.head().version() + 1);
        var later = at.plusSeconds(60);
        var corrected = amend(order, Map.of("reached", Map.of(Milestone.ENTERED, new Change.Set<>(later))));
        assertThat(corrected.head().milestones().at(Milestone.ENTERED)).contains(later);
        amend(order, Map.of("notes", cleared(), "reached", Map.of(Milestone.ENTERED, cleared())));
        assertThat(alpha.told("production_order.changed").subList(4, 7))
                .containsExactly("enteredAt: " + at + " > " + later, "notes: Rush > -", "enteredAt: " + later + " > -");
    }

    @Test
    void what_changes_nothing_is_neither_stored_nor_told() {
        var order = making.placed(line(chair, "3", "1"));
        var receipt = making.received(order, "1");
        var before = making.now(order);
        var trail = alpha.trail();
        assertThat(amend(order, Map.of())).isEqualTo(before);
        assertThat(making.moved(order, Milestone.PART_RECEIVED)).isEqualTo(before);
        assertThat(making.quantity(order, 0, "3.0")).isEqualTo(before);
        assertThat(redated(receipt, Optional.empty())).isEqualTo(receipt);
        assertThat(redated(receipt, Optional.of(receipt.date()))).isEqualTo(receipt);
        assertThat(making.now(order)).isEqualTo(before);
        assertThat(alpha.trail()).isEqualTo(trail);
    }

    @Test
    void lines_are_told_as_they_come_change_and_go() {
        var order = making.ordered(Milestone.DRAFT, line(chair, "1", "1"));
        var line = manufacturing.addLine(alpha.owner(), Kind.PRODUCTION, order.id(), line(chair, "2", "7"));
        making.quantity(line.order(), 1, "3");
        making.conversion(line.order(), 1, "8");
        manufacturing.removeLine(alpha.owner(), Kind.PRODUCTION, line.line());
        var named = new String[] {"line: " + line.line(), "item: " + chair.id()};
        assertThat(alpha.told("production_order.line_added"))
                .contains(named)
                .contains("quantity: 2 EA", "conversion: 7 AED");
        assertThat(alpha.told("production_order.line_changed"))
                .containsExactly("quantity: 2 EA > 3 EA", "conversion: 7 AED > 8 AED");
        assertThat(alpha.told("production_order.line_removed"))
                .contains(named)
                .contains("quantity: 3 EA", "conversion: 8 AED");
    }

    @Test
    void receipts_are_told_as_they_come_are_dated_anew_and_go() {
        var order = making.placed(line(chair, "3", "1"));
        var receipt = making.received(order, "1");
        var told = new String[] {"order: " + order.id(), "date: " + receipt.date()};
        assertThat(alpha.told("production_order_receipt.made")).containsExactly(told);
        var day = LocalDate.of(2026, 3, 1);
        assertThat(redated(receipt, Optional.of(day)).date()).isEqualTo(day);
        assertThat(making.now(order).receipts().get(0).date()).isEqualTo(day);
        assertThat(alpha.told("production_order_receipt.redated"))
                .containsExactly("date: " + receipt.date() + " > " + day);
        refused("in_the_future", () -> redated(receipt, Optional.of(LocalDate.of(2999, 1, 1))));
        making.takenBack(receipt);
        assertThat(alpha.told("production_order_receipt.reversed"))
                .containsExactly("order: " + order.id(), "date: " + day);
    }

    @Test
    void what_stock_tells_of_an_order_names_it_and_of_a_receipt_only_the_lines_that_came() {
        var order = making.placed(line(chair, "3", "1"), line(chair, "2", "1"));
        assertThat(order.lines()).extracting(OrderLine::place).containsExactly(1, 2);
        var receipt = making.received(order, "0", "2");
        assertThat(receipt.lines())
                .extracting(Receipt.Line::line)
                .containsExactly(order.lines().get(1).id());
        assertThat(making.stock(chair)).isEqualTo("2/0/0/3");
        assertThat(making.house().events(chair)).hasSize(3).allMatch(event -> event.reference()
                .equals(Optional.of("PR-000001")));
    }

    @Test
    void whatever_an_order_says_of_itself_stock_is_wanted_now_or_in_the_past() {
        var order = making.ordered(Milestone.ENTERED, line(chair, "3", "1"));
        var future = Instant.now().plus(Duration.ofDays(40));
        var placed = amend(
                order, Map.of("goal", Milestone.PLACED, "reached", Map.of(Milestone.PLACED, new Change.Set<>(future))));
        assertThat(placed.head().milestones().at(Milestone.PLACED)).contains(future);
        assertThat(making.house().effective(steel))
                .hasSize(3)
                .allMatch(at -> at.isBefore(future.minus(Duration.ofDays(1))));
        making.moved(order, Milestone.ENTERED);
        var past = Instant.parse("2026-03-01T08:00:00Z");
        amend(order, Map.of("goal", Milestone.PLACED, "reached", Map.of(Milestone.PLACED, new Change.Set<>(past))));
        assertThat(making.house().effective(steel).get(0)).isEqualTo(past);
    }

    private ManufacturingOrder amend(ManufacturingOrder order, Map<String, ?> changes) {
        return manufacturing.amend(alpha.owner(), Kind.PRODUCTION, order.id(), Changing.of(OrderChange.class, changes));
    }

    private Receipt redated(Receipt receipt, Optional<LocalDate> date) {
        return manufacturing.redate(alpha.owner(), Kind.PRODUCTION, receipt.id(), new NewReceipt.Redated(date));
    }
}
