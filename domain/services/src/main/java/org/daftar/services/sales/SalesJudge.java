package org.daftar.services.sales;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Ties;
import org.daftar.model.sales.Brokerage;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesTerms;
import org.daftar.model.sales.SellingCosts;
import org.daftar.ports.lists.query.Lists;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.sales.NewSalesOrder;
import org.daftar.services.orders.LineJudge;
import org.jspecify.annotations.Nullable;

/** Judges what somebody wants to sell, and names every fault at once. */
record SalesJudge(Parties parties, Lists lists, LineJudge parts, Ids ids) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What was wanted, judged. */
    record Sound(SalesTerms terms, List<SalesLine> lines) {}

    Sound order(Books books, NewSalesOrder wanted, Instant now) {
        var flaws = new ArrayList<Flaw>();
        var ties = customer(books, wanted.customer(), flaws)
                .map(party -> party.content().ties())
                .orElse(Ties.NONE);
        channel(books, wanted.channel(), flaws);
        wanted.shipFrom().ifPresent(place -> parts.location(books, place, "fulfillmentLocationId", flaws));
        var broker = wanted.broker().or(ties.broker());
        if (wanted.broker().isSent()) broker.ifPresent(id -> broker(books, id, flaws));
        var percent = percent(wanted.brokerFeePercent(), broker.flatMap(id -> ties.brokerFee()), flaws);
        var agreed = wanted.brokerFees().map(fees -> parts.amount(books, fees, "brokerFees", flaws));
        var costs = costs(books, wanted.costs(), flaws);
        var lines = new ArrayList<SalesLine>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            var found = new ArrayList<Flaw>();
            var line = line(books, wanted.lines().get(i), i + 1, found);
            for (var flaw : found) flaws.add(flaw.under("items[" + i + "]"));
            if (line != null) lines.add(line);
        }
        refuse(flaws);
        var terms = new SalesTerms(
                wanted.customer(),
                wanted.channel(),
                wanted.shipFrom(),
                new Brokerage(broker, percent, agreed),
                costs,
                wanted.mustArriveBy(),
                wanted.placedAt().orElse(now),
                wanted.notes(),
                wanted.externalId());
        return new Sound(terms, lines);
    }

    /** @param place among the lines of its order */
    SalesLine line(Books books, NewSalesOrder.Line wanted, int place) {
        var flaws = new ArrayList<Flaw>();
        var line = line(books, wanted, place, flaws);
        refuse(flaws);
        if (line == null) throw new IllegalStateException("A line without a flaw is a line");
        return line;
    }

    /** A line of the same item, which may have become inactive since. */
    SalesLine again(Books books, SalesLine before, BigDecimal wanted, BigDecimal price) {
        var flaws = new ArrayList<Flaw>();
        var quantity = LineJudge.quantity(wanted, before.quantity().unit(), flaws);
        var each = parts.cost(books, price, "unitPrice", flaws);
        if (quantity.isPresent() && each.isPresent())
            LineJudge.requireBearable(each.get(), quantity.get(), "unitPrice", flaws);
        refuse(flaws);
        return new SalesLine(
                before.id(),
                before.place(),
                before.claim(),
                before.item(),
                quantity.orElseThrow(),
                each.orElseThrow(),
                before.shipped());
    }

    void requireCustomer(Books books, PartyId id) {
        require(flaws -> customer(books, id, flaws));
    }

    void requireChannel(Books books, ListEntryId id) {
        require(flaws -> channel(books, id, flaws));
    }

    void requireBroker(Books books, PartyId id) {
        require(flaws -> broker(books, id, flaws));
    }

    void requireLocation(Books books, LocationId id) {
        require(flaws -> parts.location(books, id, "fulfillmentLocationId", flaws));
    }

    SellingCosts costs(Books books, NewSalesOrder.Costs wanted) {
        var flaws = new ArrayList<Flaw>();
        var costs = costs(books, wanted, flaws);
        refuse(flaws);
        return costs;
    }

    /** @param before which it is, unless something else is said */
    Brokerage brokerage(
            Optional<PartyId> broker, Change<BigDecimal> percent, Optional<Money> agreed, Brokerage before) {
        var flaws = new ArrayList<Flaw>();
        var share = percent(percent, before.percent(), flaws);
        refuse(flaws);
        return new Brokerage(broker, share, agreed);
    }

    Money fees(Books books, BigDecimal wanted) {
        var flaws = new ArrayList<Flaw>();
        var fees = parts.amount(books, wanted, "brokerFees", flaws);
        refuse(flaws);
        return fees;
    }

    private @Nullable SalesLine line(Books books, NewSalesOrder.Line wanted, int place, List<Flaw> flaws) {
        var item = parts.item(books, wanted.kind(), wanted.item(), flaws);
        var unit = item.map(found -> found.content().unit()).orElse(Quantity.Unit.EACH);
        var quantity = LineJudge.quantity(wanted.quantity(), unit, flaws);
        var price = parts.cost(books, wanted.price().orElse(BigDecimal.ZERO), "unitPrice", flaws);
        if (item.isEmpty() || quantity.isEmpty() || price.isEmpty()) return null;
        LineJudge.requireBearable(price.get(), quantity.get(), "unitPrice", flaws);
        var id = ids.next();
        return new SalesLine(
                new SalesLineId(id), place, id, item.get().id(), quantity.get(), price.get(), new Quantity(0, unit));
    }

    private Optional<Party> customer(Books books, PartyId id, List<Flaw> flaws) {
        return party(books, id, PartyRole.CLIENT, "customerId", "customer", flaws);
    }

    private void broker(Books books, PartyId id, List<Flaw> flaws) {
        party(books, id, PartyRole.BROKER, "brokerId", "broker", flaws);
    }

    private Optional<Party> party(Books books, PartyId id, PartyRole role, String path, String noun, List<Flaw> flaws) {
        var party = parties.find(books, id).filter(found -> found.is(role));
        if (party.isEmpty()) flaws.add(new Flaw(path, "unknown_" + noun, "There is no " + noun + " " + id + " here."));
        else if (!party.get().content().active())
            flaws.add(new Flaw(path, "inactive", "\"" + party.get().name() + "\" is inactive."));
        return party;
    }

    private void channel(Books books, ListEntryId id, List<Flaw> flaws) {
        var channel = lists.find(books, id).filter(entry -> entry.kind() == ListKind.SALES_CHANNEL);
        if (channel.isEmpty())
            flaws.add(new Flaw("channelId", "unknown_channel", "There is no order channel " + id + " here."));
        else if (!channel.filter(ListEntry::active).isPresent())
            flaws.add(new Flaw("channelId", "inactive", "\"" + channel.get().name() + "\" is inactive."));
    }

    private static Optional<Rate> percent(Change<BigDecimal> wanted, Optional<Rate> before, List<Flaw> flaws) {
        if (!(wanted instanceof Change.Set<BigDecimal> set))
            return wanted.map(Rate::percent).or(before);
        var percent = set.value();
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)
            flaws.add(new Flaw("brokerFeePercent", "out_of_range", "A percentage is from 0 to 100."));
        else if (percent.stripTrailingZeros().scale() > 4)
            flaws.add(new Flaw("brokerFeePercent", "scale", "A percentage has at most four decimals."));
        else return Optional.of(Rate.percent(percent));
        return Optional.empty();
    }

    private SellingCosts costs(Books books, NewSalesOrder.Costs wanted, List<Flaw> flaws) {
        return new SellingCosts(
                parts.amount(books, wanted.fulfillment(), "fulfillmentCosts", flaws),
                parts.amount(books, wanted.freight(), "freightCosts", flaws),
                parts.amount(books, wanted.promotion(), "promoCosts", flaws),
                parts.amount(books, wanted.other(), "otherCosts", flaws));
    }

    private static void require(Consumer<List<Flaw>> judged) {
        var flaws = new ArrayList<Flaw>();
        judged.accept(flaws);
        refuse(flaws);
    }

    private static void refuse(List<Flaw> flaws) {
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }
}
