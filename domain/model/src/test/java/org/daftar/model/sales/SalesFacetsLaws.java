package org.daftar.model.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.junit.jupiter.api.Test;

class SalesFacetsLaws {

    private static final List<Facets> ALL = all();

    private static List<Facets> all() {
        var all = new ArrayList<Facets>();
        for (var stage : Stage.values())
            for (var shipped : Shipped.values())
                for (int flags = 0; flags < 8; flags++) {
                    try {
                        all.add(new Facets(stage, shipped, (flags & 1) != 0, (flags & 2) != 0, (flags & 4) != 0));
                    } catch (IllegalArgumentException impossible) {
                        // No order can be that.
                    }
                }
        return all;
    }

    @Test
    void everything_an_order_can_be_is_reached_from_a_draft_by_legal_steps() {
        Set<Facets> reached = new LinkedHashSet<>(Set.of(Facets.FIRST));
        var ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            var before = ahead.pop();
            ALL.stream()
                    .filter(next -> next.mayFollow(before))
                    .filter(reached::add)
                    .forEach(ahead::push);
        }
        assertThat(reached).containsExactlyInAnyOrderElementsOf(ALL);
    }

    @Test
    void whatever_can_be_asked_for_is_a_legal_step_to_what_was_asked_for() {
        for (var from : ALL)
            for (var goal : from.reachable())
                assertThat(from.towards(goal).orElseThrow()).satisfies(to -> {
                    assertThat(to.mayFollow(from)).isTrue();
                    assertThat(to.milestone()).isEqualTo(goal);
                });
    }

    @Test
    void what_can_be_asked_for_is_this_and_nothing_else() {
        assertThat(ALL)
                .extracting(from -> from.milestone() + " " + from.reachable())
                .containsOnly(
                        "draft [confirmed, cancelled]",
                        "confirmed [draft, shipped, cancelled]",
                        "shipped [confirmed, billed, disputed]",
                        "billed [settled, disputed]",
                        "settled [disputed, closed]",
                        "disputed [billed, settled, closed, cancelled]",
                        "disputed [settled, closed, cancelled]",
                        "closed []",
                        "cancelled []");
    }

    @Test
    void what_has_left_is_not_given_up_and_what_is_left_may_leave() {
        var part = new Facets(Stage.CONFIRMED, Shipped.PART, true, false, false);
        var all = new Facets(Stage.CONFIRMED, Shipped.ALL, true, false, false);
        assertThat(part.obstacle(Milestone.CANCELLED)).isEqualTo("shipped");
        assertThat(part.obstacle(Milestone.CONFIRMED)).isEqualTo("not_allowed");
        assertThat(all.mayFollow(part)).isTrue();
        assertThat(part.mayFollow(all)).isFalse();
        assertThat(part.mayFollow(part)).isFalse();
    }

    @Test
    void a_history_that_jumps_or_ends_elsewhere_is_told() {
        var number = new OrderNumber(Series.SALES_ORDER, 7);
        var confirmed = new Facets(Stage.CONFIRMED, Shipped.NONE, false, false, false);
        var shipped = new Facets(Stage.CONFIRMED, Shipped.ALL, false, false, false);
        assertThat(SalesLaws.faults(number, List.of(Facets.FIRST, confirmed, shipped), shipped))
                .isEmpty();
        assertThat(SalesLaws.faults(number, List.of(Facets.FIRST, shipped), shipped))
                .singleElement()
                .asString()
                .contains("SO-000007");
        assertThat(SalesLaws.faults(number, List.of(Facets.FIRST, confirmed), shipped))
                .hasSize(1);
    }
}
