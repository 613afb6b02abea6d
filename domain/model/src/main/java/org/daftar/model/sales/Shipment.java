package org.daftar.model.sales;

import java.time.Instant;
import java.util.List;
import org.daftar.model.kernel.Quantity;

/**
 * Goods of an order left together. It is never deleted: when they come back it is reversed, and counts no more.
 *
 * @param at when they left
 */
public record Shipment(ShipmentId id, SalesOrderId order, Instant at, List<Part> parts) {

    public Shipment {
        parts = List.copyOf(parts);
    }

    /** So much of a line. */
    public record Part(SalesLineId line, Quantity quantity) {}
}
