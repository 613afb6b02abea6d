package org.daftar.model.purchasing;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.party.PartyId;

/**
 * What was agreed with the vendor beside the lines.
 *
 * @param kind what all its items are; empty where they may differ
 * @param shipTo where the goods are expected; needed once the order is placed
 * @param shipDate when the vendor means to send them
 * @param expected when they are to be there
 */
public record OrderTerms(
        PartyId vendor,
        Optional<ItemKind> kind,
        Optional<LocationId> shipTo,
        ExtraCosts costs,
        Optional<LocalDate> shipDate,
        Optional<LocalDate> expected,
        Optional<String> notes) {}
