package org.daftar.model.manufacturing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.bom.BillLine;
import org.daftar.model.bom.PerUnit;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.junit.jupiter.api.Test;

/** What parts of an order take, against what the whole takes. */
class ConsumptionLaws {

    private static final OrderLineId LINE = new OrderLineId(new UUID(0, 1));

    private static ItemId item(int number) {
        return new ItemId(new UUID(0, number));
    }

    private static Input input(long perUnit, int scrapPercent) {
        var component = new BillLine(item(9), new PerUnit(perUnit), new Rate(scrapPercent * 10_000L));
        return Input.of(LINE, component, Quantity.Unit.EACH);
    }

    private static Quantity units(long micros) {
        return new Quantity(micros, Quantity.Unit.EACH);
    }

    @Test
    void three_receipts_of_one_that_need_one_together() {
        var input = input(333_333, 0);
        var ordered = units(3_000_003);
        assertThat(input.required(ordered).micros()).isEqualTo(1_000_000);
        long first = input.consumption(ordered, 1_000_001, 0);
        long second = input.consumption(ordered, 2_000_002, first);
        long third = input.consumption(ordered, 3_000_003, first + second);
        assertThat(List.of(first, second, third)).containsExactly(333_333L, 333_334L, 333_333L);
    }

    @Property
    void any_parts_of_the_whole_take_what_the_whole_takes(
            @ForAll @LongRange(min = 1, max = 5_000_000_000L) long perUnit,
            @ForAll @IntRange(max = 100) int scrap,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 100_000_000) Long> parts) {
        var input = input(perUnit, scrap);
        var ordered = units(parts.stream().mapToLong(Long::longValue).sum());
        long came = 0;
        long consumed = 0;
        for (long part : parts) {
            came += part;
            long now = input.consumption(ordered, came, consumed);
            assertThat(now).isNotNegative();
            consumed += now;
        }
        assertThat(consumed).isEqualTo(input.required(ordered).micros());
    }

    @Property
    void components_come_before_what_they_go_into(@ForAll @IntRange(min = 1, max = 8) int lines, @ForAll long seed) {
        var random = new Random(seed);
        var order = new ArrayList<OrderLine>();
        for (int i = 0; i < lines; i++) {
            var id = new OrderLineId(new UUID(1, i));
            var inputs = new ArrayList<Input>();
            // Only of what has a smaller number: so there is no circle.
            for (int component = 0; component < i; component++)
                if (random.nextBoolean())
                    inputs.add(Input.of(id, BillLine.of(item(component), new PerUnit(1_000_000)), Quantity.Unit.EACH));
            order.add(new OrderLine(id, i, item(i), units(1_000_000), Optional.empty(), inputs));
        }
        Collections.shuffle(order, random);
        var sorted = Sequence.componentsFirst(order);
        assertThat(sorted).containsExactlyInAnyOrderElementsOf(order);
        var made = sorted.stream().map(OrderLine::item).toList();
        for (var line : sorted)
            for (var input : line.inputs())
                assertThat(made.indexOf(input.item())).isLessThan(made.indexOf(line.item()));
    }

    @Test
    void bills_of_different_days_that_go_round_in_a_circle_end_somewhere() {
        var order = List.of(usingAnother(1, 2), usingAnother(2, 1));
        assertThat(Sequence.componentsFirst(order)).containsExactlyElementsOf(order);
    }

    private static OrderLine usingAnother(int made, int used) {
        var id = new OrderLineId(new UUID(1, made));
        var input = Input.of(id, BillLine.of(item(used), new PerUnit(1_000_000)), Quantity.Unit.EACH);
        return new OrderLine(id, made, item(made), units(1_000_000), Optional.empty(), List.of(input));
    }
}
