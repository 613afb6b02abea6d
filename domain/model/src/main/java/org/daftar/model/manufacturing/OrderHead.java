package org.daftar.model.manufacturing;

import java.time.Instant;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;

/**
 * An order without its lines.
 *
 * @param placedOnce whether it was ever placed, and so has left traces in the stock ledger
 */
public record OrderHead(
        ManufacturingOrderId id,
        Kind kind,
        OrderNumber number,
        OrderTerms terms,
        Facets facets,
        Milestones<Milestone> milestones,
        boolean placedOnce,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static OrderHead begun(
            ManufacturingOrderId id,
            Kind kind,
            OrderNumber number,
            OrderTerms terms,
            Milestones<Milestone> milestones,
            Instant now) {
        return new OrderHead(id, kind, number, terms, Facets.FIRST, milestones, false, now, now, 1);
    }

    public Milestone milestone() {
        return facets.milestone();
    }

    OrderHead with(OrderTerms changed) {
        return new OrderHead(id, kind, number, changed, facets, milestones, placedOnce, createdAt, updatedAt, version);
    }

    OrderHead with(Facets changed, Milestones<Milestone> at) {
        var placed = placedOnce || changed.stage().isReleased();
        return new OrderHead(id, kind, number, terms, changed, at, placed, createdAt, updatedAt, version);
    }

    OrderHead touched(Instant now) {
        return new OrderHead(id, kind, number, terms, facets, milestones, placedOnce, createdAt, now, version + 1);
    }
}
