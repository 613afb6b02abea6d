package org.daftar.ports.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.Shipped;

/**
 * What is to be different of an order.
 *
 * @param terms what was agreed
 * @param reached when it reached what; of what it is moved to now, when that was
 * @param goal where it is moved to
 * @param shipped how much of it is to have left then: all, or part for as much as is there; empty for all, when it is to be shipped
 * @param version refuse when the order has another by now
 */
public record SalesOrderChange(
        Terms terms,
        Map<Milestone, Change<Instant>> reached,
        Optional<Milestone> goal,
        Optional<Shipped> shipped,
        Optional<Long> version) {

    public SalesOrderChange {
        reached = Map.copyOf(reached);
    }

    public static SalesOrderChange to(Milestone goal) {
        return new SalesOrderChange(Terms.KEPT, Map.of(), Optional.of(goal), Optional.empty(), Optional.empty());
    }

    public static SalesOrderChange of(Terms terms) {
        return new SalesOrderChange(terms, Map.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public SalesOrderChange shipping(Shipped wanted) {
        return new SalesOrderChange(terms, reached, goal, Optional.of(wanted), version);
    }

    /** @param brokerFees cleared for what the percentage comes to */
    public record Terms(
            Change<PartyId> customer,
            Change<ListEntryId> channel,
            Change<LocationId> shipFrom,
            Change<PartyId> broker,
            Change<BigDecimal> brokerFeePercent,
            Change<BigDecimal> brokerFees,
            Change<BigDecimal> fulfillment,
            Change<BigDecimal> freight,
            Change<BigDecimal> promotion,
            Change<BigDecimal> other,
            Change<LocalDate> mustArriveBy,
            Change<Instant> placedAt,
            Change<String> notes,
            Change<String> externalId) {

        public static final Terms KEPT = new Terms(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep());
    }
}
