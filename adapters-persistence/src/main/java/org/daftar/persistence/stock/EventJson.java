package org.daftar.persistence.stock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.persistence.mapping.JsonRows;

/** Events as one parameter: a document of a thousand costs one round trip. */
final class EventJson {

    private EventJson() {}

    /** The compact keys of what an event names, and its day. */
    record Placed(StockEvent event, long key, long item, long place, Optional<Long> destination, long day) {}

    /** In the order of the columns of {@link EventsAtOnce#insert}. */
    static String of(List<Placed> events) {
        return JsonRows.of(events, (row, placed) -> {
            var event = placed.event();
            row.number(placed.key())
                    .id(event.id().value())
                    .text(event.number().series().name())
                    .number(event.number().ordinal())
                    .number(placed.item())
                    .text(event.movement().name())
                    .number(event.reversal() ? 1 : 0)
                    .number(placed.place());
            number(row, placed.destination());
            row.number(event.quantity().micros());
            values(row, event);
            told(row, event);
            ties(row, event);
            row.number(placed.day());
        });
    }

    private static void values(JsonRows row, StockEvent event) {
        number(row, event.cost().map(cost -> cost.value().minor()));
        number(row, event.cost().map(StockEvent.Cost::carried));
        number(row, event.cost().map(cost -> cost.variance().minor()));
        number(row, event.unitCost().map(cost -> cost.micros()));
        row.text(event.purpose().map(Enum::name).orElse(null));
    }

    private static void told(JsonRows row, StockEvent event) {
        row.text(event.reference().orElse(null))
                .text(event.notes().orElse(null))
                .number(micros(event.effective()))
                .number(micros(event.recordedAt()))
                .text(event.source().kind());
        id(row, event.source().id());
    }

    private static void ties(JsonRows row, StockEvent event) {
        id(row, event.line());
        id(row, event.batch());
        id(row, event.reverses().map(StockEventId::value));
        id(row, event.answers().map(StockEventId::value));
        id(row, event.entry().map(EntryId::value));
    }

    private static void number(JsonRows row, Optional<Long> number) {
        number.ifPresentOrElse(row::number, () -> row.text(null));
    }

    private static void id(JsonRows row, Optional<UUID> id) {
        id.ifPresentOrElse(row::id, () -> row.text(null));
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }
}
