package org.daftar.persistence.purchasing;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.OrderNumber.Series;
import org.daftar.model.orders.Received;
import org.daftar.model.party.PartyId;
import org.daftar.model.purchasing.ExtraCosts;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.OrderTerms;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.model.purchasing.ReceiptLineId;
import org.daftar.model.purchasing.Stage;
import org.jspecify.annotations.Nullable;

/** Orders, lines and receipts as rows and back. */
final class OrderRows {

    private static final String CLOSED = " CLOSED";
    private static final String SETTLED = " SETTLED";

    private OrderRows() {}

    static OrderHead head(OrderMapper.Row row, Currency currency) {
        return new OrderHead(
                new PurchaseOrderId(row.publicId()),
                new OrderNumber(Series.PURCHASE_ORDER, row.ordinal()),
                new OrderTerms(
                        new PartyId(row.vendor()),
                        Optional.ofNullable(row.kind()).map(ItemKind::valueOf),
                        Optional.ofNullable(row.shipTo()).map(LocationId::new),
                        new ExtraCosts(
                                new Money(row.shipping(), currency),
                                new Money(row.setup(), currency),
                                new Money(row.other(), currency)),
                        Optional.ofNullable(row.shipDate()),
                        Optional.ofNullable(row.expected()),
                        Optional.ofNullable(row.notes())),
                new Facets(Stage.valueOf(row.stage()), Received.valueOf(row.received()), row.closed(), row.settled()),
                milestones(row),
                row.placedOnce(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    /** Facets as they stand in a history, and back. */
    static String words(Facets facets) {
        return facets.stage() + " " + facets.received() + (facets.closed() ? CLOSED : "")
                + (facets.settled() ? SETTLED : "");
    }

    /** @throws IllegalArgumentException of words that say nothing, or what no order can be */
    static Facets facets(String words) {
        var parts = words.split(" ", 3);
        if (parts.length < 2) throw new IllegalArgumentException("No facets: " + words);
        var marks = parts.length == 3 ? " " + parts[2] : "";
        var facets = new Facets(
                Stage.valueOf(parts[0]), Received.valueOf(parts[1]), marks.contains(CLOSED), marks.contains(SETTLED));
        if (words(facets).equals(words)) return facets;
        throw new IllegalArgumentException("No facets: " + words);
    }

    private static Milestones<Milestone> milestones(OrderMapper.Row row) {
        var reached = new EnumMap<Milestone, Instant>(Milestone.class);
        put(reached, Milestone.PLANNED, row.plannedAt());
        put(reached, Milestone.PLACED, row.placedAt());
        put(reached, Milestone.DISPATCHED, row.dispatchedAt());
        put(reached, Milestone.PART_RECEIVED, row.partReceivedAt());
        put(reached, Milestone.RECEIVED, row.receivedAt());
        put(reached, Milestone.SETTLED, row.settledAt());
        put(reached, Milestone.CANCELLED, row.cancelledAt());
        return new Milestones<>(reached);
    }

    private static void put(Map<Milestone, Instant> reached, Milestone milestone, @Nullable Instant at) {
        if (at != null) reached.put(milestone, at);
    }

    static OrderMapper.Row row(long key, OrderHead head) {
        var terms = head.terms();
        var facets = head.facets();
        return new OrderMapper.Row(
                key,
                head.id().value(),
                head.number().ordinal(),
                terms.vendor().value(),
                terms.kind().map(Enum::name).orElse(null),
                terms.shipTo().map(LocationId::value).orElse(null),
                facets.stage().name(),
                facets.received().name(),
                facets.closed(),
                facets.settled(),
                terms.costs().shipping().minor(),
                terms.costs().setup().minor(),
                terms.costs().other().minor(),
                terms.shipDate().orElse(null),
                terms.expected().orElse(null),
                terms.notes().orElse(null),
                at(head, Milestone.PLANNED),
                at(head, Milestone.PLACED),
                at(head, Milestone.DISPATCHED),
                at(head, Milestone.PART_RECEIVED),
                at(head, Milestone.RECEIVED),
                at(head, Milestone.SETTLED),
                at(head, Milestone.CANCELLED),
                head.placedOnce(),
                head.createdAt(),
                head.updatedAt(),
                head.version());
    }

    private static @Nullable Instant at(OrderHead head, Milestone milestone) {
        return head.milestones().at(milestone).orElse(null);
    }

    static OrderLine line(PartMapper.LineRow row, Currency currency) {
        return new OrderLine(
                new OrderLineId(row.publicId()),
                row.place(),
                new ItemId(row.item()),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                new UnitPrice(row.cost(), currency));
    }

    static PartMapper.LineRow row(long key, PurchaseOrderId order, OrderLine line) {
        return new PartMapper.LineRow(
                key,
                line.id().value(),
                order.value(),
                line.place(),
                line.item().value(),
                line.quantity().unit().code(),
                line.quantity().micros(),
                line.cost().micros());
    }

    static Receipt receipt(PartMapper.ReceiptRow row, List<PartMapper.PartRow> parts, Currency currency) {
        return new Receipt(
                new ReceiptId(row.publicId()),
                new PurchaseOrderId(row.purchaseOrder()),
                row.date(),
                Optional.ofNullable(row.notes()),
                parts.stream().map(part -> part(part, currency)).toList(),
                row.createdAt(),
                row.updatedAt(),
                Optional.ofNullable(row.reversedAt()));
    }

    private static Receipt.Line part(PartMapper.PartRow row, Currency currency) {
        return new Receipt.Line(
                new ReceiptLineId(row.publicId()),
                new OrderLineId(row.line()),
                new LocationId(row.location()),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                new UnitPrice(row.cost(), currency),
                new Money(row.goods(), currency),
                new Money(row.landed(), currency),
                row.most());
    }

    static PartMapper.ReceiptRow row(long key, Receipt receipt) {
        return new PartMapper.ReceiptRow(
                key,
                receipt.id().value(),
                receipt.order().value(),
                receipt.date(),
                receipt.notes().orElse(null),
                receipt.createdAt(),
                receipt.updatedAt(),
                receipt.reversedAt().orElse(null));
    }

    static PartMapper.PartRow row(long receipt, Receipt.Line part) {
        return new PartMapper.PartRow(
                receipt,
                part.id().value(),
                part.line().value(),
                part.location().value(),
                part.quantity().micros(),
                part.quantity().unit().code(),
                part.cost().micros(),
                part.goods().minor(),
                part.landed().minor(),
                part.most());
    }
}
