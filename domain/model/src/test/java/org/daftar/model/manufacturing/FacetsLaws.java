package org.daftar.model.manufacturing;

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

    private static final List<Boolean> EITHER = List.of(true, false);

    private static final List<Facets> ALL = Arrays.stream(Stage.values())
            .flatMap(stage -> Arrays.stream(Received.values()).flatMap(received -> EITHER.stream()
                    .flatMap(closed -> EITHER.stream().flatMap(completed -> made(stage, received, closed, completed)))))
            .toList();

    private static Stream<Facets> made(Stage stage, Received received, boolean closed, boolean completed) {
        try {
            return Stream.of(new Facets(stage, received, closed, completed));
        } catch (IllegalArgumentException impossible) {
            return Stream.empty();
        }
    }

    private static Facets of(Stage stage, Received received) {
        return new Facets(stage, received, false, false);
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
        assertThat(ALL).hasSize(21);
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
                        "draft [entered, cancelled]",
                        "entered [draft, placed, cancelled]",
                        "placed [entered, in production, dispatched, cancelled]",
                        "in production [placed, dispatched, cancelled]",
                        "dispatched [in production, cancelled]",
                        "part received [received]",
                        "received [completed]",
                        "completed [received]",
                        "cancelled []");
    }

    @Test
    void every_other_wish_has_its_reason() {
        var placed = of(Stage.PLACED, Received.NONE);
        var part = of(Stage.PLACED, Received.PART);
        assertThat(placed.obstacle(Milestone.RECEIVED)).isEqualTo("derived_status");
        assertThat(placed.obstacle(Milestone.COMPLETED)).isEqualTo("not_allowed");
        assertThat(part.obstacle(Milestone.PART_RECEIVED)).isEqualTo("derived_status");
        assertThat(part.obstacle(Milestone.CANCELLED)).isEqualTo("has_receipts");
        assertThat(part.obstacle(Milestone.IN_PRODUCTION)).isEqualTo("has_receipts");
        assertThat(Facets.FIRST.obstacle(Milestone.PLACED)).isEqualTo("not_allowed");
        assertThat(Facets.FIRST.obstacle(Milestone.RECEIVED)).isEqualTo("not_allowed");
    }

    @Test
    void nothing_comes_or_goes_of_what_is_completed() {
        var completed = new Facets(Stage.PLACED, Received.ALL, false, true);
        assertThat(ALL.stream().filter(next -> next.mayFollow(completed)))
                .containsExactly(of(Stage.PLACED, Received.ALL));
    }

    @Test
    void a_history_that_jumps_or_ends_elsewhere_is_told() {
        var number = new OrderNumber(OrderNumber.Series.WORK_ORDER, 7);
        var entered = of(Stage.ENTERED, Received.NONE);
        var placed = of(Stage.PLACED, Received.NONE);
        assertThat(ManufacturingLaws.faults(number, List.of(Facets.FIRST, entered, placed), placed))
                .isEmpty();
        assertThat(ManufacturingLaws.faults(number, List.of(Facets.FIRST, placed), placed))
                .singleElement()
                .asString()
                .contains("WO-000007");
        assertThat(ManufacturingLaws.faults(number, List.of(Facets.FIRST, entered), placed))
                .hasSize(1);
        assertThat(ManufacturingLaws.faults(number, List.of(), placed)).hasSize(1);
    }
}
