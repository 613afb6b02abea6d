package org.daftar.ports.manufacturing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Change;
import org.daftar.model.manufacturing.Milestone;

/**
 * What is to be different of an order.
 *
 * @param reached when it reached what; of what it is moved to now, when that was
 * @param goal where it is moved to
 * @param version refuse when the order has another by now
 */
public record OrderChange(
        Change<LocationId> site,
        Change<LocalDate> expected,
        Change<String> notes,
        Map<Milestone, Change<Instant>> reached,
        Optional<Milestone> goal,
        Optional<Long> version) {

    public OrderChange {
        reached = Map.copyOf(reached);
    }

    public static OrderChange to(Milestone goal) {
        return new OrderChange(
                Change.keep(), Change.keep(), Change.keep(), Map.of(), Optional.of(goal), Optional.empty());
    }
}
