package org.daftar.model.sales;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.PartyId;

/**
 * What was agreed with the customer beside the lines.
 *
 * @param channel how the order came
 * @param shipFrom where the goods are taken from; needed once the order is confirmed
 * @param placedAt the date of the order
 * @param externalId under which another system knows it
 */
public record SalesTerms(
        PartyId customer,
        ListEntryId channel,
        Optional<LocationId> shipFrom,
        Brokerage brokerage,
        SellingCosts costs,
        LocalDate mustArriveBy,
        Instant placedAt,
        Optional<String> notes,
        Optional<String> externalId) {}
