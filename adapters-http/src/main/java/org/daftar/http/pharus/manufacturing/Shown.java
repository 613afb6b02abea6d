package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.Milestone;
import org.daftar.model.manufacturing.OrderHead;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;

/** What is shown of orders of either kind. */
final class Shown {

    private Shown() {}

    record MakingStatuses(List<MakingStatus> data) {

        static final MakingStatuses ALL = new MakingStatuses(Arrays.asList(MakingStatus.values()));
    }

    /** @param materials of what the order takes, those that are materials and no products */
    record Whole(ManufacturingOrder order, Set<ItemId> materials) {

        List<Taken> inputs(OrderLine line) {
            var consumed = order.consumed();
            return line.inputs().stream()
                    .map(input -> new Taken(line, input, consumed.getOrDefault(input.id(), 0L)))
                    .toList();
        }

        List<Taken> inputs() {
            return order.lines().stream().flatMap(line -> inputs(line).stream()).toList();
        }

        Optional<UUID> materialOf(Taken taken) {
            return idIf(materials.contains(taken.input().item()), taken);
        }

        Optional<UUID> skuOf(Taken taken) {
            return idIf(!materials.contains(taken.input().item()), taken);
        }

        private static Optional<UUID> idIf(boolean so, Taken taken) {
            return so ? Optional.of(taken.input().item().value()) : Optional.empty();
        }
    }

    /** A line of an order. */
    record OneLine(Whole whole, OrderLineId id) {

        OrderLine line() {
            return whole.order().line(id).orElseThrow();
        }
    }

    /** What a line takes. @param consumed in millionths */
    record Taken(OrderLine line, Input input, long consumed) {

        BigDecimal required() {
            return input.needs(line.quantity());
        }

        BigDecimal consumedSoFar() {
            return BigDecimal.valueOf(consumed, 6);
        }
    }

    /** These two count products in whole units; what another door ordered in parts is told without its part. */
    static long whole(BigDecimal quantity) {
        return quantity.longValue();
    }

    static long received(ManufacturingOrder order, OrderLine line) {
        return whole(BigDecimal.valueOf(order.received(line.id()), 6));
    }

    static Instant orderDate(OrderHead head) {
        return head.milestones().at(Milestone.PLACED).orElse(head.createdAt());
    }

    static BigDecimal unitCost(Receipt.Line part) {
        return UnitPrice.of(part.value(), part.quantity().micros()).toDecimal();
    }
}
