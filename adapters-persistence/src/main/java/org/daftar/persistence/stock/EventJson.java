package org.daftar.persistence.stock;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.daftar.persistence.mapping.JsonRows;
import org.daftar.persistence.stock.EventMapper.NewRow;
import org.jspecify.annotations.Nullable;

/** Events as one parameter: a document of a thousand costs one round trip. */
final class EventJson {

    private EventJson() {}

    /** In the order of the columns of {@link EventsAtOnce#insert}. */
    static String of(List<NewRow> events) {
        return JsonRows.of(events, (row, event) -> {
            row.number(event.id()).id(event.publicId()).text(event.series()).number(event.ordinal());
            row.number(event.item())
                    .text(event.movement())
                    .number(event.reversal() ? 1 : 0)
                    .number(event.place());
            number(row, event.destination());
            row.number(event.quantity());
            values(row, event);
            told(row, event);
            ties(row, event);
            row.number(event.day());
        });
    }

    private static void values(JsonRows row, NewRow event) {
        number(row, event.value());
        number(row, event.carried());
        number(row, event.variance());
        number(row, event.unitCost());
        row.text(event.purpose());
    }

    private static void told(JsonRows row, NewRow event) {
        row.text(event.reference()).text(event.notes());
        row.number(micros(event.effective())).number(micros(event.recordedAt())).text(event.sourceKind());
        id(row, event.sourceId());
    }

    private static void ties(JsonRows row, NewRow event) {
        id(row, event.line());
        id(row, event.batch());
        id(row, event.reverses());
        id(row, event.answers());
        id(row, event.entry());
    }

    private static void number(JsonRows row, @Nullable Long number) {
        if (number == null) row.text(null);
        else row.number(number);
    }

    private static void id(JsonRows row, @Nullable UUID id) {
        if (id == null) row.text(null);
        else row.id(id);
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }
}
