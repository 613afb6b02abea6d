package org.daftar.model.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;

/**
 * Goods of an order came in. It is never deleted: one that was wrong is reversed, and then it counts no more.
 *
 * @param date as its paper says; the day it was booked on does not move with it
 * @param reversedAt empty while it stands
 */
public record Receipt(
        ReceiptId id,
        PurchaseOrderId order,
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
     * @param location where the goods were put
     * @param cost of a unit, as the order said then
     * @param goods what they were booked at without extra costs
     * @param landed the part of the order's extra costs that was booked with them
     * @param most so much of the order's line might have come altogether by then, in millionths
     */
    public record Line(
            ReceiptLineId id,
            OrderLineId line,
            LocationId location,
            Quantity quantity,
            UnitPrice cost,
            Money goods,
            Money landed,
            long most) {

        /** What the stock's value rose by. */
        public Money value() {
            return goods.plus(landed);
        }

        /** Exact, not rounded. */
        BigDecimal worth() {
            return cost.toDecimal().multiply(quantity.toDecimal());
        }
    }

    public Receipt dated(LocalDate other, Instant now) {
        return new Receipt(id, order, other, notes, lines, createdAt, now, reversedAt);
    }

    public Receipt reversed(Instant now) {
        return new Receipt(id, order, date, notes, lines, createdAt, now, Optional.of(now));
    }
}
