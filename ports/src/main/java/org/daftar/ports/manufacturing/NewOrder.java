package org.daftar.ports.manufacturing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;

/**
 * An order as somebody wants it.
 *
 * @param site where it is made
 * @param placedAt the date of the order; empty for now
 */
public record NewOrder(
        LocationId site,
        Optional<Instant> placedAt,
        Optional<LocalDate> expected,
        Optional<String> notes,
        List<Line> lines) {

    public NewOrder {
        lines = List.copyOf(lines);
    }

    /** @param conversion of a unit, in the currency of the books; empty where nobody knows it */
    public record Line(ItemId item, BigDecimal quantity, Optional<BigDecimal> conversion) {}
}
