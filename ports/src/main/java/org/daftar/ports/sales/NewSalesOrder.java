package org.daftar.ports.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.PartyId;

/**
 * An order as a customer wants it.
 *
 * @param broker kept for the customer's, cleared for none
 * @param brokerFeePercent kept for the customer's where there is a broker, cleared for none
 * @param brokerFees empty for what the percentage comes to
 * @param placedAt the date of the order; empty for now
 */
public record NewSalesOrder(
        PartyId customer,
        ListEntryId channel,
        Optional<LocationId> shipFrom,
        Change<PartyId> broker,
        Change<BigDecimal> brokerFeePercent,
        Optional<BigDecimal> brokerFees,
        Costs costs,
        LocalDate mustArriveBy,
        Optional<Instant> placedAt,
        Optional<String> notes,
        Optional<String> externalId,
        List<Line> lines) {

    public NewSalesOrder {
        lines = List.copyOf(lines);
    }

    /**
     * @param kind what the item is taken for; empty for whatever can be kept
     * @param price of a unit; nothing, when empty
     */
    public record Line(ItemId item, Optional<ItemKind> kind, BigDecimal quantity, Optional<BigDecimal> price) {}

    /** In the currency of the books. */
    public record Costs(BigDecimal fulfillment, BigDecimal freight, BigDecimal promotion, BigDecimal other) {

        public static final Costs NONE = new Costs(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
