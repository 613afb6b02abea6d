package org.daftar.model.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.Received;
import org.junit.jupiter.api.Test;

class FacetsLaws {

    private static final List<Facets> ALL = Arrays.stream(Stage.values())
            .flatMap(stage -> Arrays.stream(Received.values())
                    .flatMap(received -> Stream.of(true, false).flatMap(closed -> Stream.of(true, false)
                            .flatMap(settled -> made(stage, received, closed, settled)))))
            .toList();

    private static Stream<Facets> made(Stage stage, Received received, boolean closed, boolean settled) {
        try {
            return Stream.of(new Facets(stage, received, closed, settled));
        } catch (IllegalArgumentException impossible) {
            return Stream.empty();
        }
    }

    @Test
    void everything_an_order_can_be_is_reached_from_a_plan_by_legal_steps() {
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
        assertThat(ALL).hasSize(14);
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
                        "planned [placed, cancelled]",
                        "placed [planned, dispatched, cancelled]",
                        "dispatched [placed, cancelled]",
                        "part received [received]",
                        "received [settled]",
                        "settled [received]",
                        "cancelled []");
    }

    @Test
    void every_other_wish_has_its_reason() {
        var placed = new Facets(Stage.PLACED, Received.NONE, false);
        var part = new Facets(Stage.PLACED, Received.PART, false);
        assertThat(placed.obstacle(Milestone.RECEIVED)).isEqualTo("derived_status");
        assertThat(part.obstacle(Milestone.PART_RECEIVED)).isEqualTo("derived_status");
        assertThat(part.obstacle(Milestone.CANCELLED)).isEqualTo("has_receipts");
        assertThat(part.obstacle(Milestone.PLANNED)).isEqualTo("has_receipts");
        assertThat(Facets.FIRST.obstacle(Milestone.DISPATCHED)).isEqualTo("not_allowed");
        assertThat(Facets.FIRST.obstacle(Milestone.RECEIVED)).isEqualTo("not_allowed");
    }

    @Test
    void a_history_that_jumps_or_ends_elsewhere_is_told() {
        var number = new OrderNumber(OrderNumber.Series.PURCHASE_ORDER, 7);
        var placed = new Facets(Stage.PLACED, Received.NONE, false);
        var sent = new Facets(Stage.DISPATCHED, Received.NONE, false);
        assertThat(PurchasingLaws.faults(number, List.of(Facets.FIRST, placed, sent), sent))
                .isEmpty();
        assertThat(PurchasingLaws.faults(number, List.of(Facets.FIRST, sent), sent))
                .singleElement()
                .asString()
                .contains("PO-000007");
        assertThat(PurchasingLaws.faults(number, List.of(Facets.FIRST, placed), sent))
                .hasSize(1);
        assertThat(PurchasingLaws.faults(number, List.of(), placed)).hasSize(1);
    }
}
