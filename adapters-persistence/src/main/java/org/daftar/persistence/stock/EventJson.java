package org.daftar.persistence.stock;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.jspecify.annotations.Nullable;

/** Events as one text of rows, which a statement takes in at once: a document of a thousand costs one round trip. */
final class EventJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out;

    EventJson() {
        try {
            out = JSON.createGenerator(text);
            out.writeStartArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compact keys of what an event names. */
    record Keys(long event, long item, long place, Optional<Long> destination) {}

    void add(StockEvent event, Keys keys, long day) {
        try {
            out.writeStartArray();
            out.writeNumber(keys.event());
            id(event.id().value());
            out.writeString(event.number().series().name());
            out.writeNumber(event.number().ordinal());
            out.writeNumber(keys.item());
            out.writeString(event.movement().name());
            out.writeNumber(event.reversal() ? 1 : 0);
            out.writeNumber(keys.place());
            number(keys.destination().orElse(null));
            out.writeNumber(event.quantity().micros());
            values(event);
            told(event);
            ties(event);
            out.writeNumber(day);
            out.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void values(StockEvent event) throws IOException {
        number(event.cost().map(cost -> cost.value().minor()).orElse(null));
        number(event.cost().map(StockEvent.Cost::carried).orElse(null));
        number(event.cost().map(cost -> cost.variance().minor()).orElse(null));
        number(event.unitCost().map(cost -> cost.micros()).orElse(null));
        out.writeString(event.purpose().map(Enum::name).orElse(null));
    }

    private void told(StockEvent event) throws IOException {
        out.writeString(event.reference().orElse(null));
        out.writeString(event.notes().orElse(null));
        out.writeNumber(micros(event.effective()));
        out.writeNumber(micros(event.recordedAt()));
        out.writeString(event.source().kind());
        id(event.source().id().orElse(null));
    }

    private void ties(StockEvent event) throws IOException {
        id(event.line().orElse(null));
        id(event.batch().orElse(null));
        id(event.reverses().map(StockEventId::value).orElse(null));
        id(event.answers().map(StockEventId::value).orElse(null));
        id(event.entry().map(EntryId::value).orElse(null));
    }

    private void number(@Nullable Long number) throws IOException {
        if (number == null) out.writeNull();
        else out.writeNumber(number);
    }

    private void id(@Nullable UUID id) throws IOException {
        if (id == null) {
            out.writeNull();
            return;
        }
        var hex = HexFormat.of();
        out.writeString(hex.toHexDigits(id.getMostSignificantBits()) + hex.toHexDigits(id.getLeastSignificantBits()));
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    /** Of all rows: no more come after it. */
    String text() {
        try {
            out.writeEndArray();
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
