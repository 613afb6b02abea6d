package org.daftar.services.purchasing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.Reconciliation;
import org.daftar.services.stock.StockBook;
import org.daftar.services.stock.StockDocument;
import org.daftar.services.stock.StockMoves;

/** Takes an order from what it was to what it is to be: store, history, and whatever of it stock has to know. */
record OrderBook(PurchaseOrderStore store, StockBook stock, Items items, Locations locations, Moments moments) {

    private static final String ORDER = "purchase_order";
    private static final String RECEIPT = "purchase_order_receipt";

    /** What a receipt does to stock before the order is looked at again, and where. */
    record Goods(StockDocument document, Map<OrderLineId, Place> places, Consumer<StockMoves> moves) {}

    /** What a line is to expect from now on. */
    private record Shift(Claim claim, long wanted, Collection<Place> elsewhere, OrderLine line) {}

    /** @param at when it happened in the world */
    PurchaseOrder change(Caller caller, PurchaseOrder before, PurchaseOrder after, Instant at) {
        var shifts = shifts(caller.books(), before, after, Map.of());
        if (!shifts.isEmpty()) {
            var source = StockEvent.Source.of(ORDER, after.id().value());
            var document =
                    new StockDocument(source, Optional.of(number(after)), Optional.empty(), at, Optional.empty());
            stock.record(caller, document, moves -> settle(moves, shifts));
        }
        return kept(caller.books(), before, after);
    }

    PurchaseOrder change(Caller caller, PurchaseOrder before, PurchaseOrder after, Goods goods) {
        var shifts = shifts(caller.books(), before, after, goods.places());
        stock.record(caller, goods.document(), moves -> {
            moves.foresee(shifts.stream().map(Shift::claim));
            goods.moves().accept(moves);
            settle(moves, shifts);
        });
        return kept(caller.books(), before, after);
    }

    /** @param batch when its events are to be undone together */
    StockDocument ofReceipt(PurchaseOrder order, UUID receipt, Optional<String> notes, Instant at, boolean batch) {
        return new StockDocument(
                StockEvent.Source.of(RECEIPT, receipt),
                Optional.of(number(order)),
                notes,
                at,
                batch ? Optional.of(receipt) : Optional.empty());
    }

    Claim claim(Books books, OrderLine line, Place place) {
        return new Claim(line.id().value(), items.find(books, line.item()).orElseThrow(), place);
    }

    /** Where the order's goods are expected. */
    Optional<Place> place(Books books, PurchaseOrder order) {
        return order.terms()
                .shipTo()
                .map(id -> locations.find(books, id).orElseThrow())
                .map(Location::place);
    }

    private PurchaseOrder kept(Books books, PurchaseOrder before, PurchaseOrder after) {
        var now = moments.now();
        var touched = after.touched(now);
        store.replace(books, touched.head());
        if (!after.head().facets().equals(before.head().facets()))
            store.addStep(books, after.id(), after.head().facets(), now);
        return touched;
    }

    private static void settle(StockMoves moves, List<Shift> shifts) {
        moves.foresee(shifts.stream().map(Shift::claim));
        shifts.forEach(shift -> settle(moves, shift));
    }

    private static void settle(StockMoves moves, Shift shift) {
        new Reconciliation(moves)
                .expect(
                        shift.claim(),
                        shift.wanted(),
                        shift.elsewhere(),
                        Optional.of(shift.line().cost()));
    }

    /** Of the lines that were and those that are, in their order: what may differ from what they hold. */
    private List<Shift> shifts(
            Books books, PurchaseOrder before, PurchaseOrder after, Map<OrderLineId, Place> touched) {
        var was = before.open();
        var is = after.open();
        var from = place(books, before);
        var to = place(books, after);
        var lines = new LinkedHashMap<OrderLineId, OrderLine>();
        before.lines().forEach(line -> lines.put(line.id(), line));
        after.lines().forEach(line -> lines.put(line.id(), line));
        var known = items.details(books, itemsOf(lines.values()));
        var shifts = new ArrayList<Shift>();
        lines.forEach((id, line) -> {
            long wanted = is.getOrDefault(id, 0L);
            long held = was.getOrDefault(id, 0L);
            boolean same = wanted == held && (wanted == 0 || from.equals(to)) && !touched.containsKey(id);
            var at = to.or(() -> from);
            if (same || at.isEmpty()) return;
            var elsewhere = new HashSet<Place>();
            from.ifPresent(elsewhere::add);
            Optional.ofNullable(touched.get(id)).ifPresent(elsewhere::add);
            var item = Optional.ofNullable(known.get(line.item())).orElseThrow();
            shifts.add(new Shift(new Claim(id.value(), item, at.get()), wanted, elsewhere, line));
        });
        return shifts;
    }

    private static Collection<ItemId> itemsOf(Collection<OrderLine> lines) {
        return lines.stream().map(OrderLine::item).distinct().toList();
    }

    private static String number(PurchaseOrder order) {
        return order.head().number().toString();
    }
}
