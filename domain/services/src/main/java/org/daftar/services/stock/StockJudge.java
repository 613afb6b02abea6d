package org.daftar.services.stock;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.services.audit.Moments;
import org.daftar.services.stock.StockVerbs.Sound;
import org.jspecify.annotations.Nullable;

/** Judges what somebody wants to be done with stock, and names every fault at once. */
record StockJudge(Items items, Locations locations, CompanyProfiles profiles, Moments moments) {

    private static final Duration AHEAD = Duration.ofHours(24);

    /** A million million units: a thousand times what any warehouse holds, and far from the end of the numbers. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    /** @param active whether what is inactive is refused */
    Sound sound(Books books, Correction wanted, Optional<BigDecimal> unitCost, boolean active) {
        var flaws = new ArrayList<Flaw>();
        var item = item(books, wanted, active, flaws);
        var place = place(books, wanted.location(), "locationId", active, flaws);
        var quantity = quantity(wanted.quantity(), item, flaws);
        var cost = cost(books, unitCost, quantity, flaws);
        var at = moment(wanted.at(), flaws);
        if (!flaws.isEmpty() || item == null || place == null || quantity == null)
            throw new Refused(Refusal.Invalid.of(flaws));
        return new Sound(item, place, quantity, cost, at);
    }

    /** @throws Refused invalid */
    Place destination(Books books, Place from, LocationId to) {
        var flaws = new ArrayList<Flaw>();
        var place = place(books, to, "destinationLocationId", true, flaws);
        if (place != null && place.site().equals(from.site()))
            flaws.add(new Flaw("destinationLocationId", "same_location", "Stock moves from one site to another."));
        if (!flaws.isEmpty() || place == null) throw new Refused(Refusal.Invalid.of(flaws));
        return place;
    }

    /** @throws Refused invalid */
    Instant moment(Optional<Instant> at) {
        var flaws = new ArrayList<Flaw>();
        var when = moment(at, flaws);
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return when;
    }

    private Instant moment(Optional<Instant> at, List<Flaw> flaws) {
        var now = moments.now();
        if (at.filter(when -> when.isAfter(now.plus(AHEAD))).isPresent())
            flaws.add(new Flaw("eventDate", "in_the_future", "It has not happened yet. Send a time that has come."));
        return at.orElse(now);
    }

    private @Nullable Item item(Books books, Correction wanted, boolean active, List<Flaw> flaws) {
        var found = items.find(books, wanted.item()).filter(item -> item.kind() == wanted.kind());
        if (found.isEmpty())
            flaws.add(new Flaw("itemId", "unknown_item", "There is no such item in this company: " + wanted.item()));
        else if (active && !found.get().content().active())
            flaws.add(new Flaw("itemId", "inactive", "The item " + found.get().code() + " is inactive."));
        return found.orElse(null);
    }

    private @Nullable Place place(Books books, LocationId id, String path, boolean active, List<Flaw> flaws) {
        var found = locations.find(books, id);
        if (found.isEmpty())
            flaws.add(new Flaw(path, "unknown_location", "There is no location " + id + " in this company."));
        else if (active && !found.get().content().active())
            flaws.add(new Flaw(path, "inactive", "\"" + found.get().content().name() + "\" is inactive."));
        return found.map(Location::place).orElse(null);
    }

    private static @Nullable Quantity quantity(BigDecimal wanted, @Nullable Item item, List<Flaw> flaws) {
        if (wanted.signum() <= 0) {
            flaws.add(new Flaw("quantity", "exclusiveMinimum", "A quantity is above zero."));
        } else if (wanted.compareTo(MOST) > 0) {
            flaws.add(new Flaw("quantity", "maximum", "The largest quantity is " + MOST.toPlainString() + "."));
        } else if (wanted.stripTrailingZeros().scale() > 6) {
            flaws.add(new Flaw("quantity", "scale", "A quantity has at most six decimals."));
        } else if (item != null) {
            return Quantity.of(wanted, item.content().unit());
        }
        return null;
    }

    private Optional<UnitPrice> cost(
            Books books, Optional<BigDecimal> wanted, @Nullable Quantity quantity, List<Flaw> flaws) {
        if (wanted.isEmpty()) return Optional.empty();
        try {
            var cost = UnitPrice.of(wanted.get(), profiles.currency(books));
            if (cost.micros() < 0) {
                flaws.add(new Flaw("unitCost", "minimum", "A cost is zero or more."));
            } else if (quantity != null && cost.of(quantity, Rate.NONE).minor() > Money.LARGEST) {
                flaws.add(new Flaw("unitCost", "maximum", "So much would be worth more than the books can hold."));
            }
            return Optional.of(cost);
        } catch (ArithmeticException beyond) {
            flaws.add(
                    new Flaw("unitCost", "scale", "A cost has at most six decimals, and is one that books can hold."));
            return Optional.empty();
        }
    }
}
