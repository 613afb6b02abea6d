package org.daftar.persistence.sales;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.party.PartyId;
import org.daftar.model.sales.Brokerage;
import org.daftar.model.sales.Charge;
import org.daftar.model.sales.Facets;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.NoteId;
import org.daftar.model.sales.SalesHead;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesTerms;
import org.daftar.model.sales.SellingCosts;
import org.daftar.model.sales.Shipment;
import org.daftar.model.sales.Shipped;
import org.daftar.model.sales.Stage;
import org.daftar.model.sales.TimelineNote;
import org.daftar.persistence.catalog.CatalogKeys;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.JsonRows;
import org.jspecify.annotations.Nullable;

/** Orders, lines, shipments and notes as rows and back. */
final class SalesRows {

    private static final String BILLED = "BILLED";
    private static final String SETTLED = "SETTLED";
    private static final String DISPUTED = "DISPUTED";

    private SalesRows() {}

    static SalesHead head(SalesOrderMapper.Row row, Currency currency) {
        return new SalesHead(
                new SalesOrderId(row.publicId()),
                new OrderNumber(Series.SALES_ORDER, row.ordinal()),
                terms(row, currency),
                new Money(row.brokerFees(), currency),
                new Facets(
                        Stage.valueOf(row.stage()),
                        Shipped.valueOf(row.shipped()),
                        row.billed(),
                        row.settled(),
                        row.disputed()),
                milestones(row),
                row.confirmedOnce(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static SalesTerms terms(SalesOrderMapper.Row row, Currency currency) {
        return new SalesTerms(
                new PartyId(row.customer()),
                new ListEntryId(row.channel()),
                Optional.ofNullable(row.shipFrom()).map(LocationId::new),
                new Brokerage(
                        Optional.ofNullable(row.broker()).map(PartyId::new),
                        Optional.ofNullable(row.feePercent()).map(Rate::new),
                        Optional.ofNullable(row.agreedFees()).map(minor -> new Money(minor, currency))),
                new SellingCosts(
                        new Money(row.fulfillment(), currency),
                        new Money(row.freight(), currency),
                        new Money(row.promotion(), currency),
                        new Money(row.other(), currency)),
                row.mustArriveBy(),
                row.placedAt(),
                Optional.ofNullable(row.notes()),
                Optional.ofNullable(row.externalId()));
    }

    private static Milestones<Milestone> milestones(SalesOrderMapper.Row row) {
        var reached = new EnumMap<Milestone, Instant>(Milestone.class);
        put(reached, Milestone.DRAFT, row.draftedAt());
        put(reached, Milestone.CONFIRMED, row.confirmedAt());
        put(reached, Milestone.SHIPPED, row.shippedAt());
        put(reached, Milestone.BILLED, row.billedAt());
        put(reached, Milestone.SETTLED, row.settledAt());
        put(reached, Milestone.DISPUTED, row.disputedAt());
        put(reached, Milestone.CLOSED, row.closedAt());
        put(reached, Milestone.CANCELLED, row.cancelledAt());
        return new Milestones<>(reached);
    }

    private static void put(Map<Milestone, Instant> reached, Milestone milestone, @Nullable Instant at) {
        if (at != null) reached.put(milestone, at);
    }

    static SalesOrderMapper.Row row(long key, SalesHead head) {
        var terms = head.terms();
        var brokerage = terms.brokerage();
        var facets = head.facets();
        return new SalesOrderMapper.Row(
                key,
                head.id().value(),
                head.number().ordinal(),
                terms.customer().value(),
                terms.channel().value(),
                terms.shipFrom().map(LocationId::value).orElse(null),
                brokerage.broker().map(PartyId::value).orElse(null),
                brokerage.percent().map(Rate::millionths).orElse(null),
                brokerage.agreed().map(Money::minor).orElse(null),
                head.brokerFees().minor(),
                terms.costs().fulfillment().minor(),
                terms.costs().freight().minor(),
                terms.costs().promotion().minor(),
                terms.costs().other().minor(),
                terms.mustArriveBy(),
                terms.placedAt(),
                terms.notes().orElse(null),
                terms.externalId().orElse(null),
                facets.stage().name(),
                facets.shipped().name(),
                facets.billed(),
                facets.settled(),
                facets.disputed(),
                at(head, Milestone.DRAFT),
                at(head, Milestone.CONFIRMED),
                at(head, Milestone.SHIPPED),
                at(head, Milestone.BILLED),
                at(head, Milestone.SETTLED),
                at(head, Milestone.DISPUTED),
                at(head, Milestone.CLOSED),
                at(head, Milestone.CANCELLED),
                head.confirmedOnce(),
                head.createdAt(),
                head.updatedAt(),
                head.version());
    }

    private static @Nullable Instant at(SalesHead head, Milestone milestone) {
        return head.milestones().at(milestone).orElse(null);
    }

    /** Facets in a few words, and back. */
    static String words(Facets facets) {
        return facets.stage().name() + " " + facets.shipped().name() + (facets.billed() ? " " + BILLED : "")
                + (facets.settled() ? " " + SETTLED : "") + (facets.disputed() ? " " + DISPUTED : "");
    }

    /** @throws IllegalArgumentException if no order can be that */
    static Facets facets(String words) {
        var each = words.split(" ");
        if (each.length < 2) throw new IllegalArgumentException("Not facets: " + words);
        var flags = Arrays.asList(each).subList(2, each.length);
        if (!Set.of(BILLED, SETTLED, DISPUTED).containsAll(flags))
            throw new IllegalArgumentException("Not facets: " + words);
        return new Facets(
                Stage.valueOf(each[0]),
                Shipped.valueOf(each[1]),
                flags.contains(BILLED),
                flags.contains(SETTLED),
                flags.contains(DISPUTED));
    }

    static SalesLine line(SalesPartMapper.LineRow row, Currency currency) {
        var unit = new Quantity.Unit(row.unit());
        return new SalesLine(
                new SalesLineId(row.publicId()),
                row.place(),
                row.claim(),
                new ItemId(row.item()),
                new Quantity(row.quantity(), unit),
                new UnitPrice(row.price(), currency),
                new Quantity(row.shipped(), unit));
    }

    /** As JSON: key, id, place, claim, item's key, quantity and price of each. */
    static String lines(Session session, List<SalesLine> lines) {
        return JsonRows.of(
                lines, (row, line) -> row.number(PlaneHead.of(session).drawKey())
                        .id(line.id().value())
                        .number(line.place())
                        .id(line.claim())
                        .number(CatalogKeys.of(session, line.item()))
                        .number(line.quantity().micros())
                        .number(line.price().micros()));
    }

    /** As JSON: id of the line and quantity of each. */
    static String parts(Shipment shipment) {
        return JsonRows.of(shipment.parts(), (row, part) -> row.id(part.line().value())
                .number(part.quantity().micros()));
    }

    /** As JSON: id of the line, id of the invoice, and place of its line of each. */
    static String charges(List<Charge> charges) {
        return JsonRows.of(charges, (row, charge) -> row.id(charge.line().value())
                .id(charge.invoice().value())
                .number(charge.place()));
    }

    static Charge charge(SalesPartMapper.ChargeRow row) {
        return new Charge(new SalesLineId(row.line()), new InvoiceId(row.invoice()), row.place());
    }

    private static String hex(UUID id) {
        return '"' + id.toString().replace("-", "") + '"';
    }

    static TimelineNote note(SalesPartMapper.NoteRow row) {
        return new TimelineNote(
                new NoteId(row.publicId()),
                new SalesOrderId(row.salesOrder()),
                Milestone.valueOf(row.standing()),
                Optional.ofNullable(row.movedFrom()).map(Milestone::valueOf),
                Optional.ofNullable(row.text()),
                row.createdAt());
    }

    static SalesPartMapper.NoteRow row(long key, TimelineNote note) {
        return new SalesPartMapper.NoteRow(
                key,
                note.id().value(),
                note.order().value(),
                note.standing().name(),
                note.from().map(Enum::name).orElse(null),
                note.text().orElse(null),
                note.createdAt());
    }
}
