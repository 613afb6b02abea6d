package org.daftar.model.stock;

import java.util.List;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UnitPrice;

/**
 * What there was of an item at the end of a day, and what that was worth. Below zero where something was booked to have left
 * before the day it was booked to have come.
 *
 * @param value of all of it, as the inventory account has it
 */
public record Standing(List<AtSite> sites, Money value) {

    public Standing {
        sites = List.copyOf(sites);
    }

    /** @param inTransit under way to the site */
    public record AtSite(LocationId site, long onHand, long inTransit) {

        public long quantity() {
            return Math.addExact(onHand, inTransit);
        }
    }

    /** In millionths, what is under way included. */
    public long quantity() {
        return sites.stream().mapToLong(AtSite::quantity).reduce(0, Math::addExact);
    }

    /** What a unit cost on average, to a millionth; nothing when there was none. */
    public UnitPrice average() {
        return UnitPrice.of(value, quantity());
    }

    /** The value by site, in proportion to what was there; nothing for the sites where there is no proportion. */
    public List<Money> shares() {
        var quantities = sites.stream().map(AtSite::quantity).toList();
        boolean parts = quantities.stream().allMatch(part -> part >= 0)
                && quantities.stream().anyMatch(part -> part > 0);
        return parts
                ? value.allocate(quantities)
                : quantities.stream().map(part -> Money.zero(value.currency())).toList();
    }
}
