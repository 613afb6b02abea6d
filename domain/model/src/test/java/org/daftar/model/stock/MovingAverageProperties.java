package org.daftar.model.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

class MovingAverageProperties {

    private static final Currency AED = Currency.known("AED");

    private final MovingAverage costing = new MovingAverage();

    /** @param share of what is there that leaves, in hundredths; zero for goods that come in */
    record Turn(int share, long quantity, long value) {}

    @Provide
    Arbitrary<List<Turn>> turns() {
        return Arbitraries.integers()
                .between(0, 100)
                .flatMap(share -> Arbitraries.longs().between(1, 5_000_000_000L).flatMap(quantity -> Arbitraries.longs()
                        .between(0, 1_000_000)
                        .map(value -> new Turn(share, quantity, value))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void what_came_in_is_what_went_out_and_what_is_left(@ForAll("turns") List<Turn> turns) {
        var pool = none();
        long in = 0;
        long out = 0;
        for (var turn : turns) {
            var step = taken(pool, turn);
            if (turn.share() == 0) in += step.value().minor();
            else out += step.value().minor();
            assertThat(step.value().isNegative()).isFalse();
            pool = step.after();
            assertThat(pool.value().minor()).isEqualTo(in - out);
        }
    }

    @Property
    void what_is_undone_at_once_leaves_no_trace(@ForAll("turns") List<Turn> turns) {
        var pool = none();
        for (var turn : turns) {
            var step = taken(pool, turn);
            long quantity = Math.abs(step.after().quantity() - pool.quantity());
            if (quantity > 0) {
                var undone = turn.share() == 0
                        ? costing.undone(step.after(), quantity, step.value(), step.carried())
                        : costing.back(step.after(), quantity, step.value(), step.carried());
                assertThat(undone.after()).isEqualTo(pool);
                assertThat(undone.variance().isZero()).isTrue();
                assertThat(undone.carried()).isEqualTo(-step.carried());
            }
            pool = step.after();
        }
    }

    @Property
    void many_small_issues_take_what_one_large_one_takes(
            @ForAll @net.jqwik.api.constraints.LongRange(min = 1, max = 1_000_000) long value,
            @ForAll @net.jqwik.api.constraints.IntRange(min = 2, max = 200) int parts) {
        var pool = costing.in(none(), parts * 3L, money(value)).after();
        var atOnce = costing.out(pool, parts).value();
        var left = pool;
        long taken = 0;
        for (int i = 0; i < parts; i++) {
            var step = costing.out(left, 1);
            taken += step.value().minor();
            left = step.after();
        }
        assertThat(Math.abs(taken - atOnce.minor())).isLessThanOrEqualTo(1);
    }

    @Property
    void what_was_received_and_is_gone_leaves_its_difference_as_variance(@ForAll("turns") List<Turn> turns) {
        var received = new ArrayDeque<Pool.Step>();
        var pool = none();
        for (var turn : turns) {
            var step = taken(pool, turn);
            if (turn.share() == 0) received.push(step);
            pool = step.after();
        }
        while (!received.isEmpty()) {
            var step = received.pop();
            long quantity = Math.min(pool.quantity(), 1);
            if (quantity == 0) return;
            var undone = costing.undone(pool, quantity, step.value(), step.carried());
            assertThat(undone.after().value().plus(undone.variance()))
                    .isEqualTo(pool.value().minus(step.value()));
            pool = undone.after();
        }
    }

    private Pool.Step taken(Pool pool, Turn turn) {
        long leaving = pool.quantity() * turn.share() / 100;
        if (turn.share() == 0) return costing.in(pool, turn.quantity(), money(turn.value()));
        return leaving == 0 ? pool.step(pool, money(0)) : costing.out(pool, leaving);
    }

    private static Pool none() {
        return new Pool(0, money(0), 0);
    }

    private static Money money(long minor) {
        return new Money(minor, AED);
    }
}
