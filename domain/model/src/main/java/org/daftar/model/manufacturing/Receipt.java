package org.daftar.model.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * What an order made came in, and its inputs were used up. It is never deleted: one that was wrong is reversed, and then it counts no
 * more.
 *
 * @param date as its paper says; the day it was booked on does not move with it
 * @param lines in the order in which they were booked: components before what they go into
 * @param reversedAt empty while it stands
 */
public record Receipt(
        ReceiptId id,
        ManufacturingOrderId order,
        LocalDate date,
        Optional<String> notes,
        List<Line> lines,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> reversedAt) {

    public Receipt {
        lines = List.copyOf(lines);
    }

    /**
     * @param location where the output was put
     * @param rate the conversion of a unit, as the order said then
     * @param conversion what was booked for it
     * @param most so much of the order's line might have come altogether by then, in millionths
     * @param consumed of each input, at its cost
     */
    public record Line(
            ReceiptLineId id,
            OrderLineId line,
            LocationId location,
            Quantity quantity,
            UnitPrice rate,
            Money conversion,
            long most,
            List<Consumed> consumed) {

        public Line {
            consumed = List.copyOf(consumed);
        }

        public Line having(List<Consumed> taken) {
            return new Line(id, line, location, quantity, rate, conversion, most, taken);
        }

        Line costing(Money making) {
            return new Line(id, line, location, quantity, rate, making, most, consumed);
        }

        /** What the stock's value rose by, for this output: what it took and what making it cost. */
        public Money value() {
            return consumed.stream().map(Consumed::value).reduce(conversion, Money::plus);
        }

        /** Exact, not rounded. */
        BigDecimal worth() {
            return rate.toDecimal().multiply(quantity.toDecimal());
        }
    }

    public record Consumed(ItemId item, Quantity quantity, Money value) {}

    public Receipt having(List<Line> made) {
        return new Receipt(id, order, date, notes, made, createdAt, updatedAt, reversedAt);
    }

    public Receipt dated(LocalDate other, Instant now) {
        return new Receipt(id, order, other, notes, lines, createdAt, now, reversedAt);
    }

    public Receipt reversed(Instant now) {
        return new Receipt(id, order, date, notes, lines, createdAt, now, Optional.of(now));
    }
}
