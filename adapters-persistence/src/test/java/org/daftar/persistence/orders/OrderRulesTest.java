package org.daftar.persistence.orders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refused;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.manufacturing.Making;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.ports.manufacturing.NewReceipt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holds for orders of every kind: how much more than was ordered may come, and on which day it came. */
class OrderRulesTest extends OnBothDatabases {

    private Making making;
    private Item steel;
    private Item chair;

    @BeforeEach
    void open() {
        making = Making.of(alpha, Kind.WORK);
        steel = making.house().material("STEEL");
        chair = making.house().product("CHAIR");
        making.found(steel, "1000", "1");
        making.bill(chair, of(steel, "1"));
    }

    @Test
    void from_nothing_to_twice_what_was_ordered_is_tolerated_and_a_change_of_it_is_told() {
        tolerate(1_000_000);
        tolerate(25_001);
        tolerate(25_001);
        tolerate(0);
        var field = "overReceiptTolerancePercent";
        for (var wrong : List.of(-1L, 1_000_001L))
            assertThat(faults(() -> tolerate(wrong))).containsExactly(field + " out_of_range");
        assertThat(alpha.told("company.tolerates"))
                .containsExactly(
                        field + ": 0.0000 > 100.0000", field + ": 100.0000 > 2.5001", field + ": 2.5001 > 0.0000");
    }

    @Test
    void what_is_tolerated_comes_to_the_last_millionth_and_no_more() {
        tolerate(1);
        var order = making.placed(line(chair, "10", "0"));
        making.received(order, "4");
        assertThatThrownBy(() -> making.received(order, "6.000011")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("over_receipt");
            var facts = refused.refusal().particulars().facts();
            assertThat(facts.get("itemId")).isEqualTo(order.lines().get(0).id().value());
            assertThat(facts.get("ordered")).isEqualTo(new BigDecimal("10.000000"));
            assertThat(facts.get("received")).isEqualTo(new BigDecimal("4.000000"));
            assertThat(facts.get("requested")).isEqualTo(new BigDecimal("6.000011"));
        });
        making.received(order, "6.00001");
        assertThat(making.house().onHand(chair, making.site())).isEqualTo(10);
    }

    @Test
    void what_came_today_came_now_and_what_came_on_another_day_at_its_beginning_where_the_company_is() {
        var order = making.placed(line(chair, "10", "0"));
        var before = Instant.now().minusMillis(1);
        received(order, Optional.empty());
        assertThat(making.house().effective(chair).get(0)).isAfter(before);
        received(order, Optional.of(LocalDate.of(2026, 3, 2)));
        assertThat(making.house().effective(chair).get(0)).isEqualTo("2026-03-01T20:00:00Z");
    }

    @Test
    void what_was_placed_late_in_the_evening_elsewhere_came_on_the_day_that_it_was_where_the_company_is() {
        var evening = Optional.of(Instant.parse("2026-03-01T21:00:00Z"));
        var wanted = new NewOrder(
                making.site().id(), evening, Optional.empty(), Optional.empty(), List.of(line(chair, "10", "0")));
        var order = daftar.manufacturing().order(alpha.owner(), Kind.WORK, wanted, Milestone.RECEIVED);
        assertThat(order.receipts()).extracting(Receipt::date).containsExactly(LocalDate.of(2026, 3, 2));
    }

    private void received(ManufacturingOrder order, Optional<LocalDate> date) {
        var part = new NewReceipt.Line(order.lines().get(0).id(), BigDecimal.ONE, Optional.empty());
        var receipt = new NewReceipt(date, Optional.empty(), List.of(part));
        daftar.manufacturing().receive(alpha.owner(), Kind.WORK, order.id(), receipt);
    }

    private void tolerate(long millionths) {
        daftar.orderRules().tolerate(alpha.owner(), new Rate(millionths));
    }
}
