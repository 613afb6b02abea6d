package org.daftar.services.manufacturing;

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
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.OrderTerms;
import org.daftar.ports.manufacturing.NewOrder;
import org.daftar.services.orders.LineJudge;
import org.jspecify.annotations.Nullable;

/** Judges what somebody wants to be made, and names every fault at once. */
record OrderJudge(LineJudge parts, Ids ids) {

    /** What was wanted, judged; its lines have no inputs yet. */
    record Sound(OrderTerms terms, List<OrderLine> lines) {}

    Sound order(Books books, NewOrder wanted) {
        var flaws = new ArrayList<Flaw>();
        parts.location(books, wanted.site(), "site", flaws);
        var lines = new ArrayList<OrderLine>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            var found = new ArrayList<Flaw>();
            var line = line(books, wanted.lines().get(i), i + 1, found);
            for (var flaw : found) flaws.add(flaw.under("items[" + i + "]"));
            if (line != null) lines.add(line);
        }
        refuse(flaws);
        return new Sound(new OrderTerms(wanted.site(), wanted.expected(), wanted.notes()), lines);
    }

    /** @param place among the lines of its order */
    OrderLine line(Books books, NewOrder.Line wanted, int place) {
        var flaws = new ArrayList<Flaw>();
        var line = line(books, wanted, place, flaws);
        refuse(flaws);
        if (line == null) throw new IllegalStateException("A line without a flaw is a line");
        return line;
    }

    /** A line of the same item, which may have become inactive since. */
    OrderLine again(Books books, OrderLine before, BigDecimal wanted, Optional<BigDecimal> conversion) {
        var flaws = new ArrayList<Flaw>();
        var quantity = LineJudge.quantity(wanted, before.quantity().unit(), flaws);
        var cost = conversion(books, conversion, quantity, flaws);
        refuse(flaws);
        return before.with(quantity.orElseThrow(), cost);
    }

    void requireSite(Books books, LocationId site) {
        var flaws = new ArrayList<Flaw>();
        parts.location(books, site, "site", flaws);
        refuse(flaws);
    }

    /** Adds a flaw under the path when something cannot be put there. */
    void location(Books books, LocationId location, String path, List<Flaw> flaws) {
        parts.location(books, location, path, flaws);
    }

    private @Nullable OrderLine line(Books books, NewOrder.Line wanted, int place, List<Flaw> flaws) {
        var item = parts.item(books, Optional.of(ItemKind.PRODUCT), wanted.item(), flaws);
        var unit = item.map(found -> found.content().unit()).orElse(Quantity.Unit.EACH);
        var quantity = LineJudge.quantity(wanted.quantity(), unit, flaws);
        var conversion = conversion(books, wanted.conversion(), quantity, flaws);
        if (item.isEmpty() || quantity.isEmpty()) return null;
        var id = new OrderLineId(ids.next());
        return new OrderLine(id, place, item.get().id(), quantity.get(), conversion, List.of());
    }

    private Optional<UnitPrice> conversion(
            Books books, Optional<BigDecimal> wanted, Optional<Quantity> quantity, List<Flaw> flaws) {
        if (wanted.isEmpty()) return Optional.empty();
        var cost = parts.cost(books, wanted.get(), "conversion", flaws);
        if (cost.isPresent() && quantity.isPresent())
            LineJudge.requireBearable(cost.get(), quantity.get(), "conversion", flaws);
        return cost;
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }
}
