package org.daftar.services.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.model.stock.StockNumber;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.stock.StockKeeping;
import org.daftar.ports.stock.driven.StockStore;

record StockVerbs(
        Transactions transactions, StockStore store, Items items, StockJudge judge, StockBook book, FactLog facts)
        implements StockKeeping {

    @Override
    public StockEvent adjust(Caller caller, Correction wanted, Optional<BigDecimal> unitCost, Purpose purpose) {
        return transactions.write(caller, Permission.STOCK_ADJUST, () -> {
            var sound = judge.sound(caller.books(), wanted, unitCost, true);
            return told(
                    caller,
                    "stock.adjusted",
                    book.record(
                            caller,
                            manual(sound.at(), wanted.notes()),
                            moves -> moves.adjust(
                                    sound.item(), sound.place(), sound.quantity(), sound.unitCost(), purpose)));
        });
    }

    @Override
    public StockEvent dispose(Caller caller, Correction wanted) {
        return transactions.write(caller, Permission.STOCK_ADJUST, () -> {
            var sound = judge.sound(caller.books(), wanted, Optional.empty(), false);
            return told(
                    caller,
                    "stock.disposed",
                    book.record(
                            caller,
                            manual(sound.at(), wanted.notes()),
                            moves -> moves.dispose(sound.item(), sound.place(), sound.quantity(), Purpose.SCRAP)));
        });
    }

    @Override
    public StockEvent dispatch(Caller caller, Correction from, LocationId to) {
        return transactions.write(caller, Permission.STOCK_MOVE, () -> {
            var books = caller.books();
            var sound = judge.sound(books, from, Optional.empty(), true);
            var goal = judge.destination(books, sound.place(), to);
            var number = store.nextNumber(books, StockNumber.Series.ofTransfers(from.kind()));
            return told(
                    caller,
                    "stock.dispatched",
                    book.record(
                            caller,
                            transfer(StockEvent.Source.MANUAL, number.toString(), sound.at(), from.notes()),
                            moves -> moves.dispatch(sound.item(), sound.place(), goal, sound.quantity())));
        });
    }

    @Override
    public StockEvent receive(
            Caller caller, ItemKind kind, String number, Optional<Instant> at, Optional<String> notes) {
        return transactions.write(caller, Permission.STOCK_MOVE, () -> {
            var dispatch = dispatch(caller.books(), kind, number);
            requireUnderWay(caller.books(), dispatch);
            var when = judge.moment(at);
            if (when.isBefore(dispatch.effective()))
                throw new Refused(Refusal.Invalid.of(
                        "eventDate",
                        "before_dispatch",
                        "It left on " + dispatch.effective() + ", so it arrived then or later."));
            return told(
                    caller,
                    "stock.received",
                    book.record(
                            caller,
                            transfer(dispatch.source(), number, when, notes),
                            moves -> moves.arrive(item(caller.books(), dispatch), dispatch)));
        });
    }

    @Override
    public List<StockEvent> takeBack(Caller caller, ItemKind kind, String number, Optional<String> notes) {
        return transactions.write(caller, Permission.STOCK_MOVE, () -> {
            var books = caller.books();
            var dispatch = dispatch(books, kind, number);
            requireNotReversed(books, dispatch);
            var undone = new ArrayList<StockEvent>();
            store.arrival(books, dispatch.id()).ifPresent(undone::add);
            undone.add(dispatch);
            var item = item(books, dispatch);
            var events = book.record(
                    caller,
                    transfer(dispatch.source(), number, judge.moment(Optional.empty()), notes),
                    moves -> undone.forEach(event -> moves.reverse(item, event)));
            told(caller, "stock.taken_back", events);
            return events;
        });
    }

    private void requireUnderWay(Books books, StockEvent dispatch) {
        requireNotReversed(books, dispatch);
        if (store.arrival(books, dispatch.id()).isPresent())
            throw refused("completed", "be completed again", "already_completed");
    }

    private void requireNotReversed(Books books, StockEvent dispatch) {
        if (store.reversalOf(books, dispatch.id()).isPresent()) throw refused("reversed", "be moved on", "reversed");
    }

    private static Refused refused(String state, String action, String reason) {
        return new Refused(
                new Refusal.InvalidTransition("transfer", state, action, Optional.empty(), List.of(), reason));
    }

    private StockEvent dispatch(Books books, ItemKind kind, String number) {
        return store.dispatch(books, number)
                .filter(event -> event.number().series() == StockNumber.Series.ofEvents(kind))
                .orElseThrow(() -> Refused.missing("transfer", number));
    }

    private Item item(Books books, StockEvent event) {
        return items.find(books, event.item()).orElseThrow();
    }

    private static StockDocument manual(Instant at, Optional<String> notes) {
        return new StockDocument(StockEvent.Source.MANUAL, Optional.empty(), notes, at, Optional.empty());
    }

    private static StockDocument transfer(StockEvent.Source source, String number, Instant at, Optional<String> notes) {
        return new StockDocument(source, Optional.of(number), notes, at, Optional.empty());
    }

    /** What documents of other capabilities do to stock, they tell themselves. */
    private StockEvent told(Caller caller, String action, List<StockEvent> events) {
        var event = events.get(0);
        facts.append(
                caller,
                new Fact(
                        action,
                        new Fact.Subject("stock_event", event.id().value()),
                        List.of(
                                FieldChange.set("number", event.number()),
                                FieldChange.set("item", event.item()),
                                FieldChange.set("location", event.place().site()),
                                FieldChange.set("quantity", event.quantity()))));
        return event;
    }

    /** What was wanted, judged. */
    record Sound(Item item, Place place, Quantity quantity, Optional<UnitPrice> unitCost, Instant at) {}
}
