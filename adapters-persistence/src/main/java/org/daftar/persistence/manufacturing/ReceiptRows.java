package org.daftar.persistence.manufacturing;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.manufacturing.ReceiptId;
import org.daftar.model.manufacturing.ReceiptLineId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;

/** Receipts as rows and back. */
final class ReceiptRows {

    private ReceiptRows() {}

    /** Those of an order that stand; the lines of all of them are read in one question. */
    static List<Receipt> of(Session session, OrderMapper.Row order, Currency currency) {
        var mapper = session.mapper(ReceiptMapper.class);
        var rows = mapper.of(session.company(), order.id());
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(ReceiptMapper.Row::id).toList());
        var parts = mapper.parts(session.company(), keys).stream().collect(groupingBy(ReceiptMapper.PartRow::receipt));
        var consumed = mapper.consumed(session.company(), keys).stream()
                .collect(groupingBy(row -> new PartKey(row.receipt(), row.line())));
        return rows.stream()
                .map(row -> new Receipt(
                        new ReceiptId(row.publicId()),
                        new ManufacturingOrderId(order.publicId()),
                        row.date(),
                        Optional.ofNullable(row.notes()),
                        parts.getOrDefault(row.id(), List.of()).stream()
                                .map(part -> part(
                                        part,
                                        consumed.getOrDefault(new PartKey(part.receipt(), part.line()), List.of()),
                                        currency))
                                .toList(),
                        row.createdAt(),
                        row.updatedAt(),
                        Optional.ofNullable(row.reversedAt())))
                .toList();
    }

    private record PartKey(long receipt, UUID line) {}

    private static Receipt.Line part(
            ReceiptMapper.PartRow row, List<ReceiptMapper.ConsumedRow> consumed, Currency currency) {
        return new Receipt.Line(
                new ReceiptLineId(row.publicId()),
                new OrderLineId(row.line()),
                new LocationId(row.location()),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                new UnitPrice(row.rate(), currency),
                new Money(row.conversion(), currency),
                row.most(),
                consumed.stream().map(taken -> consumed(taken, currency)).toList());
    }

    private static Receipt.Consumed consumed(ReceiptMapper.ConsumedRow row, Currency currency) {
        return new Receipt.Consumed(
                new ItemId(row.item()),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                new Money(row.value(), currency));
    }

    static ReceiptMapper.Row row(long key, Receipt receipt) {
        return new ReceiptMapper.Row(
                key,
                receipt.id().value(),
                receipt.date(),
                receipt.notes().orElse(null),
                receipt.createdAt(),
                receipt.updatedAt(),
                receipt.reversedAt().orElse(null));
    }

    static ReceiptMapper.PartRow row(long receipt, int place, Receipt.Line part) {
        return new ReceiptMapper.PartRow(
                receipt,
                part.line().value(),
                place,
                part.id().value(),
                part.location().value(),
                part.quantity().micros(),
                part.quantity().unit().code(),
                part.rate().micros(),
                part.conversion().minor(),
                part.most());
    }

    static ReceiptMapper.ConsumedRow row(long receipt, int place, OrderLineId line, Receipt.Consumed taken) {
        return new ReceiptMapper.ConsumedRow(
                receipt,
                line.value(),
                place,
                taken.item().value(),
                taken.quantity().unit().code(),
                taken.quantity().micros(),
                taken.value().minor());
    }
}
