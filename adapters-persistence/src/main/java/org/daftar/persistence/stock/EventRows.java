package org.daftar.persistence.stock;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockNumber;
import org.jspecify.annotations.Nullable;

/** Events as rows and back. */
final class EventRows {

    private EventRows() {}

    static StockEvent event(EventMapper.Row row, Currency currency) {
        return new StockEvent(
                new StockEventId(row.publicId()),
                new StockNumber(StockNumber.Series.valueOf(row.series()), row.ordinal()),
                new ItemId(row.item()),
                Movement.valueOf(row.movement()),
                row.reversal(),
                place(row.place(), row.site(), row.usual()),
                Optional.ofNullable(row.destination())
                        .map(id -> place(
                                id,
                                Objects.requireNonNull(row.destinationSite()),
                                Objects.requireNonNull(row.destinationUsual()))),
                new Quantity(row.quantity(), new Quantity.Unit(row.unit())),
                cost(row, currency),
                Optional.ofNullable(row.unitCost()).map(micros -> new UnitPrice(micros, currency)),
                Optional.ofNullable(row.purpose()).map(Purpose::valueOf),
                Optional.ofNullable(row.reference()),
                Optional.ofNullable(row.notes()),
                row.effective(),
                row.recordedAt(),
                new StockEvent.Source(row.sourceKind(), Optional.ofNullable(row.sourceId())),
                Optional.ofNullable(row.line()),
                Optional.ofNullable(row.batch()),
                Optional.ofNullable(row.reverses()).map(StockEventId::new),
                Optional.ofNullable(row.answers()).map(StockEventId::new),
                Optional.ofNullable(row.entry()).map(EntryId::new));
    }

    private static Optional<StockEvent.Cost> cost(EventMapper.Row row, Currency currency) {
        if (row.value() == null) return Optional.empty();
        return Optional.of(new StockEvent.Cost(
                new Money(row.value(), currency), known(row.carried()), new Money(known(row.variance()), currency)));
    }

    private static long known(@Nullable Long number) {
        return Objects.requireNonNull(number);
    }

    private static Place place(UUID id, UUID site, UUID usual) {
        return new Place(new LocationId(id), new LocationId(site), new LocationId(usual));
    }

    /** The compact keys of what an event names, and its day. */
    record Placed(StockEvent event, long key, long item, long place, Optional<Long> destination, long day) {}

    static EventMapper.NewRow row(Placed placed) {
        var event = placed.event();
        var cost = event.cost();
        return new EventMapper.NewRow(
                placed.key(),
                event.id().value(),
                event.number().series().name(),
                event.number().ordinal(),
                placed.item(),
                event.movement().name(),
                event.reversal(),
                placed.place(),
                placed.destination().orElse(null),
                event.quantity().micros(),
                cost.map(each -> each.value().minor()).orElse(null),
                cost.map(StockEvent.Cost::carried).orElse(null),
                cost.map(each -> each.variance().minor()).orElse(null),
                event.unitCost().map(UnitPrice::micros).orElse(null),
                event.purpose().map(Purpose::name).orElse(null),
                event.reference().orElse(null),
                event.notes().orElse(null),
                event.effective(),
                event.recordedAt(),
                event.source().kind(),
                event.source().id().orElse(null),
                event.line().orElse(null),
                event.batch().orElse(null),
                event.reverses().map(StockEventId::value).orElse(null),
                event.answers().map(StockEventId::value).orElse(null),
                event.entry().map(EntryId::value).orElse(null),
                placed.day());
    }
}
