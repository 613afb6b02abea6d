package org.daftar.model.sales;

import java.time.Instant;
import org.daftar.model.kernel.Money;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;

/**
 * An order without its lines.
 *
 * @param brokerFees what the broker earns by it as it stands
 * @param confirmedOnce whether it was ever confirmed, and so has left traces in the stock ledger
 */
public record SalesHead(
        SalesOrderId id,
        OrderNumber number,
        SalesTerms terms,
        Money brokerFees,
        Facets facets,
        Milestones<Milestone> milestones,
        boolean confirmedOnce,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    public static SalesHead begun(SalesOrderId id, OrderNumber number, SalesTerms terms, Instant now) {
        var first = Milestones.<Milestone>none().with(Milestone.DRAFT, now);
        var nothing = Money.zero(terms.costs().other().currency());
        return new SalesHead(id, number, terms, nothing, Facets.FIRST, first, false, now, now, 1);
    }

    public Milestone milestone() {
        return facets.milestone();
    }

    SalesHead with(SalesTerms changed, Money fees) {
        return new SalesHead(
                id, number, changed, fees, facets, milestones, confirmedOnce, createdAt, updatedAt, version);
    }

    SalesHead with(Facets changed, Milestones<Milestone> at) {
        var confirmed = confirmedOnce || changed.isOpen();
        return new SalesHead(id, number, terms, brokerFees, changed, at, confirmed, createdAt, updatedAt, version);
    }

    SalesHead touched(Instant now) {
        return new SalesHead(
                id, number, terms, brokerFees, facets, milestones, confirmedOnce, createdAt, now, version + 1);
    }
}
