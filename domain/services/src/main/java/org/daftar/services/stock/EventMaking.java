package org.daftar.services.stock;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockEventId;
import org.daftar.model.stock.StockNumber;

/** An event on its way: most have half of what an event can have. */
final class EventMaking {

    private final StockEventId id;
    private final StockNumber number;
    private final ItemId item;
    private final Movement movement;
    private final boolean reversal;
    private final Place place;
    private final Quantity quantity;
    private final StockDocument document;
    private final Instant now;
    private StockEvent.Source source;
    private Optional<Place> destination = Optional.empty();
    private Optional<StockEvent.Cost> cost = Optional.empty();
    private Optional<UnitPrice> unitCost = Optional.empty();
    private Optional<Purpose> purpose = Optional.empty();
    private Optional<UUID> line = Optional.empty();
    private Optional<StockEventId> reverses = Optional.empty();
    private Optional<StockEventId> answers = Optional.empty();

    EventMaking(
            StockEventId id,
            StockNumber number,
            ItemId item,
            Movement movement,
            boolean reversal,
            Place place,
            Quantity quantity,
            StockDocument document,
            Instant now) {
        this.id = id;
        this.number = number;
        this.item = item;
        this.movement = movement;
        this.reversal = reversal;
        this.place = place;
        this.quantity = quantity;
        this.document = document;
        this.now = now;
        source = document.source();
    }

    EventMaking to(Place goal) {
        destination = Optional.of(goal);
        return this;
    }

    EventMaking cost(StockEvent.Cost moved) {
        cost = Optional.of(moved);
        return this;
    }

    EventMaking unitCost(UnitPrice each) {
        unitCost = Optional.of(each);
        return this;
    }

    EventMaking purpose(Purpose why) {
        purpose = Optional.of(why);
        return this;
    }

    EventMaking line(UUID ofOrder) {
        line = Optional.of(ofOrder);
        return this;
    }

    EventMaking answers(StockEventId dispatch) {
        answers = Optional.of(dispatch);
        return this;
    }

    /** A transfer is the document of its own events. */
    EventMaking sourcedBySelf() {
        source = StockEvent.Source.of(StockEvent.Source.TRANSFER, id.value());
        return this;
    }

    /** Of the same line, purpose, destination and costs, and of the document that is undone. */
    EventMaking mirroring(StockEvent original) {
        destination = original.destination();
        unitCost = original.unitCost();
        purpose = original.purpose();
        line = original.line();
        source = original.source();
        reverses = Optional.of(original.id());
        return this;
    }

    StockEvent done() {
        return new StockEvent(
                id,
                number,
                item,
                movement,
                reversal,
                place,
                destination,
                quantity,
                cost,
                unitCost,
                purpose,
                document.reference(),
                document.notes(),
                document.at(),
                now,
                source,
                line,
                document.batch(),
                reverses,
                answers,
                Optional.empty());
    }
}
