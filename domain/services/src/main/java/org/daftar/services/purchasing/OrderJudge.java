package org.daftar.services.purchasing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.purchasing.ExtraCosts;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.OrderTerms;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.purchasing.NewOrder;
import org.daftar.services.orders.LineJudge;
import org.jspecify.annotations.Nullable;

/** Judges what somebody wants to order, and names every fault at once. */
record OrderJudge(Parties parties, LineJudge parts, Ids ids) {

    /** What was wanted, judged. */
    record Sound(OrderTerms terms, List<OrderLine> lines) {}

    Sound order(Books books, NewOrder wanted) {
        var flaws = new ArrayList<Flaw>();
        vendor(books, wanted.vendor(), flaws);
        wanted.shipTo().ifPresent(place -> parts.location(books, place, "shipToLocationId", flaws));
        var costs = costs(books, wanted.costs(), flaws);
        var lines = new ArrayList<OrderLine>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            var found = new ArrayList<Flaw>();
            var line = line(books, wanted.kind(), wanted.lines().get(i), i + 1, found);
            for (var flaw : found) flaws.add(flaw.under("items[" + i + "]"));
            if (line != null) lines.add(line);
        }
        refuse(flaws);
        var terms = new OrderTerms(
                wanted.vendor(),
                wanted.kind(),
                wanted.shipTo(),
                costs,
                wanted.shipDate(),
                wanted.expected(),
                wanted.notes());
        return new Sound(terms, lines);
    }

    /** @param place among the lines of its order */
    OrderLine line(Books books, Optional<ItemKind> kind, NewOrder.Line wanted, int place) {
        var flaws = new ArrayList<Flaw>();
        var line = line(books, kind, wanted, place, flaws);
        refuse(flaws);
        if (line == null) throw new IllegalStateException("A line without a flaw is a line");
        return line;
    }

    /** A line of the same item, which may have become inactive since. */
    OrderLine again(Books books, OrderLine before, NewOrder.Line wanted) {
        var flaws = new ArrayList<Flaw>();
        var quantity = LineJudge.quantity(wanted.quantity(), before.quantity().unit(), flaws);
        var cost = parts.cost(books, wanted.cost().orElse(BigDecimal.ZERO), "unitCost", flaws);
        if (quantity.isPresent() && cost.isPresent())
            LineJudge.requireBearable(cost.get(), quantity.get(), "unitCost", flaws);
        refuse(flaws);
        return new OrderLine(before.id(), before.place(), before.item(), quantity.orElseThrow(), cost.orElseThrow());
    }

    void requireVendor(Books books, PartyId vendor) {
        var flaws = new ArrayList<Flaw>();
        vendor(books, vendor, flaws);
        refuse(flaws);
    }

    void requireLocation(Books books, LocationId location, String path) {
        var flaws = new ArrayList<Flaw>();
        parts.location(books, location, path, flaws);
        refuse(flaws);
    }

    ExtraCosts costs(Books books, NewOrder.Costs wanted) {
        var flaws = new ArrayList<Flaw>();
        var costs = costs(books, wanted, flaws);
        refuse(flaws);
        return costs;
    }

    private @Nullable OrderLine line(
            Books books, Optional<ItemKind> kind, NewOrder.Line wanted, int place, List<Flaw> flaws) {
        var item = parts.item(books, kind, wanted.item(), flaws);
        var unit = item.map(found -> found.content().unit()).orElse(Quantity.Unit.EACH);
        var quantity = LineJudge.quantity(wanted.quantity(), unit, flaws);
        var cost = parts.cost(books, wanted.cost().orElse(BigDecimal.ZERO), "unitCost", flaws);
        if (item.isEmpty() || quantity.isEmpty() || cost.isEmpty()) return null;
        LineJudge.requireBearable(cost.get(), quantity.get(), "unitCost", flaws);
        return new OrderLine(new OrderLineId(ids.next()), place, item.get().id(), quantity.get(), cost.get());
    }

    private void vendor(Books books, PartyId id, List<Flaw> flaws) {
        var vendor = parties.find(books, id).filter(party -> party.is(PartyRole.VENDOR));
        if (vendor.isEmpty()) flaws.add(new Flaw("vendorId", "unknown_vendor", "There is no vendor " + id + " here."));
        else if (!vendor.get().content().active())
            flaws.add(new Flaw("vendorId", "inactive", "\"" + vendor.get().name() + "\" is inactive."));
    }

    private ExtraCosts costs(Books books, NewOrder.Costs wanted, List<Flaw> flaws) {
        return new ExtraCosts(
                parts.amount(books, wanted.shipping(), "shippingCosts", flaws),
                parts.amount(books, wanted.setup(), "setupCosts", flaws),
                parts.amount(books, wanted.other(), "otherCosts", flaws));
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }
}
