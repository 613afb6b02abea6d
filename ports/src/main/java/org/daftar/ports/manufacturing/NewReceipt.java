package org.daftar.ports.manufacturing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.manufacturing.OrderLineId;

/**
 * What was made came in.
 *
 * @param date empty for today
 * @param lines each of another line of the order
 */
public record NewReceipt(Optional<LocalDate> date, Optional<String> notes, List<Line> lines) {

    public NewReceipt {
        lines = List.copyOf(lines);
    }

    /** @param location empty for where it was made */
    public record Line(OrderLineId line, BigDecimal quantity, Optional<LocationId> location) {}

    /** @param date empty to leave it */
    public record Redated(Optional<LocalDate> date) {}
}
