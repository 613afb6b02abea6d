package org.daftar.ports.purchasing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.party.PartyId;

/**
 * An order as somebody wants it.
 *
 * @param kind what all its items are; empty where they may differ
 * @param placedAt the date of the order; empty for now
 */
public record NewOrder(
        PartyId vendor,
        Optional<ItemKind> kind,
        Optional<LocationId> shipTo,
        Optional<Instant> placedAt,
        Costs costs,
        Optional<LocalDate> shipDate,
        Optional<LocalDate> expected,
        Optional<String> notes,
        List<Line> lines) {

    public NewOrder {
        lines = List.copyOf(lines);
    }

    /** @param cost of a unit; nothing, when empty */
    public record Line(ItemId item, BigDecimal quantity, Optional<BigDecimal> cost) {}

    /** In the currency of the books. */
    public record Costs(BigDecimal shipping, BigDecimal setup, BigDecimal other) {

        public static final Costs NONE = new Costs(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }
}
