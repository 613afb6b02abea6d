package org.daftar.services.manufacturing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.manufacturing.Receipt;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.Reconciliation;
import org.daftar.services.stock.StockMoves;

/** Inputs are used up when outputs come in, and not before: work in progress holds no stock of its own. */
record Backflush(StockStore stock, OrderBook book) {

    Production of(Books books, ManufacturingOrder order, Map<OrderLineId, Place> places) {
        return new Production(order, book.site(books, order), places, book.items(books, order.lines()));
    }

    /** @param places where outputs are put */
    record Production(ManufacturingOrder order, Place site, Map<OrderLineId, Place> places, Map<ItemId, Item> items) {

        /**
         * Takes what a part of a receipt takes, and puts its output where it belongs.
         *
         * @return the part with what its inputs cost
         */
        Receipt.Line make(StockMoves moves, Receipt.Line part) {
            var line = order.line(part.line()).orElseThrow();
            var made = part.having(taken(moves, line, part));
            var place = Optional.ofNullable(places.get(line.id())).orElseThrow();
            var claim = new Claim(line.id().value(), OrderBook.known(items, line.item()), place);
            new Reconciliation(moves).makeRoom(claim, made.quantity().micros(), List.of(site), Optional.empty());
            moves.convert(made.conversion(), order.kind().converter());
            moves.produce(claim, made.quantity(), made.value());
            return made;
        }

        private List<Receipt.Consumed> taken(StockMoves moves, OrderLine line, Receipt.Line part) {
            var inputs = new HashMap<ItemId, Input>();
            line.inputs().forEach(input -> inputs.put(input.item(), input));
            var taken = new ArrayList<Receipt.Consumed>();
            for (var planned : part.consumed()) {
                var input = Optional.ofNullable(inputs.get(planned.item())).orElseThrow();
                var claim = new Claim(input.id(), OrderBook.known(items, planned.item()), site);
                var issued = issued(moves, claim, planned.quantity());
                taken.add(new Receipt.Consumed(
                        planned.item(),
                        planned.quantity(),
                        issued.cost().orElseThrow().value()));
            }
            return taken;
        }

        /** More than was still wanted, when more comes than was ordered. */
        private static StockEvent issued(StockMoves moves, Claim claim, Quantity quantity) {
            long missing = quantity.micros() - moves.held(claim).demanded();
            if (missing > 0) moves.demand(claim, new Quantity(missing, quantity.unit()));
            return moves.issue(claim, quantity, Purpose.PRODUCTION);
        }
    }

    Undoing undoing(Books books, ManufacturingOrder order, Receipt receipt) {
        var events = stock.ofBatch(books, receipt.id().value()).stream()
                .filter(event -> !event.reversal())
                .filter(event -> !event.movement().isPlan() || event.movement() == Movement.ALLOCATE)
                .toList();
        return new Undoing(order, receipt, events, book.items(books, order.lines()));
    }

    /** @param events what the receipt did to goods, and what it kept for itself just before it took it */
    record Undoing(ManufacturingOrder order, Receipt receipt, List<StockEvent> events, Map<ItemId, Item> items) {

        /** Where outputs were put. */
        Map<OrderLineId, Place> places() {
            var places = new HashMap<OrderLineId, Place>();
            for (var event : events)
                if (event.movement() == Movement.PRODUCE)
                    places.put(new OrderLineId(event.line().orElseThrow()), event.place());
            return places;
        }

        /** Backwards, so that what one line made is there again when it leaves. */
        void undo(StockMoves moves) {
            for (int i = events.size() - 1; i >= 0; i--) undo(moves, events.get(i));
            for (var part : receipt.lines())
                moves.convert(part.conversion().negated(), order.kind().converter());
        }

        private void undo(StockMoves moves, StockEvent event) {
            var item = OrderBook.known(items, event.item());
            if (event.movement() == Movement.ALLOCATE)
                moves.unallocate(new Claim(event.line().orElseThrow(), item, event.place()), event.quantity());
            else moves.reverse(item, event);
        }
    }
}
