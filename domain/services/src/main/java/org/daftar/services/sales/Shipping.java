package org.daftar.services.sales;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesLineId;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.sales.Shipment;
import org.daftar.model.sales.ShipmentId;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.StockMoves;

/** Goods of an order leave, and come back as they left. */
record Shipping(SalesOrderStore store, StockStore stock, SalesBook book, FactLog facts, Moments moments, Ids ids) {

    /** How much of a line leaves now. */
    @FunctionalInterface
    private interface Extent {

        Quantity of(StockMoves moves, Claim claim, SalesLine line);
    }

    /** All that has not left. @param said when that was */
    SalesOrder everything(Caller caller, SalesOrder order, Instant said) {
        return ship(caller, order, said, (moves, claim, line) -> line.open());
    }

    /** What is kept for it and what nobody else has; refuses when that is nothing. */
    SalesOrder whatIsThere(Caller caller, SalesOrder order, Instant said) {
        return ship(caller, order, said, (moves, claim, line) -> {
            long there =
                    moves.held(claim).allocated() + moves.available(claim.item().id(), claim.place());
            return new Quantity(
                    Math.min(line.open().micros(), there), line.open().unit());
        });
    }

    /** Every shipment that stands is undone, the newest first. @param after what the order becomes by it */
    SalesOrder takeBack(Caller caller, SalesOrder order, SalesOrder after) {
        var books = caller.books();
        var now = moments.now();
        var shipments = store.standing(books, order.id());
        var left = new ArrayList<StockEvent>();
        shipments.forEach(shipment -> left.addAll(newestFirst(stock.ofBatch(books, shipment.value()))));
        var items = book.items(books, order.lines());
        var document = book.document(after, Optional.empty(), Optional.of("The goods came back."), now);
        var kept = book.change(caller, order, after, document, moves -> {
            for (var event : left) {
                var item = Optional.ofNullable(items.get(event.item())).orElseThrow();
                if (event.movement() == Movement.ISSUE) moves.reverse(item, event);
                else moves.unallocate(new Claim(event.line().orElseThrow(), item, event.place()), event.quantity());
            }
        });
        store.takeBack(books, order.id(), now);
        shipments.forEach(shipment -> facts.append(caller, told("sales_shipment.reversed", shipment, order)));
        return kept;
    }

    private SalesOrder ship(Caller caller, SalesOrder order, Instant said, Extent extent) {
        var books = caller.books();
        var now = moments.now();
        // Stock happens now or in the past, whatever an order says of itself.
        var at = said.isAfter(now) ? now : said;
        var id = new ShipmentId(ids.next());
        var place = book.place(books, order).orElseThrow();
        var items = book.items(books, order.lines());
        var left = new LinkedHashMap<SalesLineId, Quantity>();
        var document = book.document(order, Optional.of(id.value()), Optional.empty(), at);
        book.stock().record(caller, document, moves -> {
            for (var line : order.lines()) {
                var item = Optional.ofNullable(items.get(line.item())).orElseThrow();
                var claim = new Claim(line.claim(), item, place);
                var quantity = extent.of(moves, claim, line);
                if (quantity.isZero()) continue;
                moves.issue(claim, quantity, Purpose.SALE);
                left.put(line.id(), quantity);
            }
        });
        if (left.isEmpty()) throw SalesRefusals.transition(order.head().facets(), Milestone.SHIPPED, "nothing_to_ship");
        var parts = new ArrayList<Shipment.Part>();
        left.forEach((line, quantity) -> parts.add(new Shipment.Part(line, quantity)));
        store.ship(books, new Shipment(id, order.id(), at, parts));
        facts.append(caller, told("sales_shipment.made", id, order));
        return book.history().kept(books, order, order.shipping(left, said));
    }

    private static List<StockEvent> newestFirst(List<StockEvent> batch) {
        var events = new ArrayList<StockEvent>();
        for (int i = batch.size() - 1; i >= 0; i--) events.add(batch.get(i));
        return events;
    }

    private static Fact told(String what, ShipmentId shipment, SalesOrder order) {
        return new Fact(
                what,
                new Fact.Subject("sales_shipment", shipment.value()),
                List.of(FieldChange.set("order", order.id())));
    }
}
