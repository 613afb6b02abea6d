package org.daftar.services.manufacturing;

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
import java.util.stream.Stream;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.manufacturing.Input;
import org.daftar.model.manufacturing.ManufacturingOrder;
import org.daftar.model.manufacturing.OrderLine;
import org.daftar.model.manufacturing.OrderLineId;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.Reconciliation;
import org.daftar.services.stock.Reconciliation.Keeping;
import org.daftar.services.stock.StockBook;
import org.daftar.services.stock.StockDocument;
import org.daftar.services.stock.StockMoves;

/** Takes an order from what it was to what it is to be: store, history, and whatever of it stock has to know. */
record OrderBook(ManufacturingOrderStore store, StockBook stock, Items items, Locations locations, Moments moments) {

    /** What a receipt does to stock before the order is looked at again, and where outputs of which lines were put. */
    record Goods(StockDocument document, Map<OrderLineId, Place> places, Consumer<StockMoves> moves) {}

    /** What a line expects, or one of its inputs wants, from now on. */
    private record Shift(Claim claim, boolean supply, long wanted, Collection<Place> elsewhere) {

        void settle(StockMoves moves, Keeping keeping) {
            var reconciliation = new Reconciliation(moves);
            // What an output will be worth is not known before it is made.
            if (supply) reconciliation.expect(claim, wanted, elsewhere, Optional.empty());
            else reconciliation.demand(claim, wanted, elsewhere, keeping);
        }
    }

    /** @param at when it happened in the world */
    ManufacturingOrder change(Caller caller, ManufacturingOrder before, ManufacturingOrder after, Instant at) {
        after.unkeepable().ifPresent(OrderRefusals::unkeepable);
        var shifts = shifts(caller.books(), before, after, Map.of());
        if (!shifts.isEmpty()) {
            var source = StockEvent.Source.of(after.kind().word(), after.id().value());
            var document =
                    new StockDocument(source, Optional.of(number(after)), Optional.empty(), at, Optional.empty());
            stock.record(caller, document, moves -> settle(moves, shifts, Keeping.WHAT_IS_THERE));
        }
        return kept(caller.books(), before, after);
    }

    /** An order that opens again keeps nothing: somebody else may have asked for the goods since. */
    ManufacturingOrder change(Caller caller, ManufacturingOrder before, ManufacturingOrder after, Goods goods) {
        var shifts = shifts(caller.books(), before, after, goods.places());
        stock.record(caller, goods.document(), moves -> {
            moves.foresee(shifts.stream().map(Shift::claim));
            goods.moves().accept(moves);
            settle(moves, shifts, Keeping.NOTHING);
        });
        return kept(caller.books(), before, after);
    }

    private static void settle(StockMoves moves, List<Shift> shifts, Keeping keeping) {
        moves.foresee(shifts.stream().map(Shift::claim));
        shifts.forEach(shift -> shift.settle(moves, keeping));
    }

    /** @param batch when its events are to be undone together */
    StockDocument ofReceipt(ManufacturingOrder order, UUID receipt, Optional<String> notes, Instant at, boolean batch) {
        return new StockDocument(
                StockEvent.Source.of(order.kind().word() + "_receipt", receipt),
                Optional.of(number(order)),
                notes,
                at,
                batch ? Optional.of(receipt) : Optional.empty());
    }

    /** Where the order is made. */
    Place site(Books books, ManufacturingOrder order) {
        return locations.find(books, order.terms().site()).orElseThrow().place();
    }

    /** All that lines make and take. */
    Map<ItemId, Item> items(Books books, Collection<OrderLine> lines) {
        var ids = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(line.item()), line.inputs().stream().map(Input::item)))
                .distinct()
                .toList();
        return items.details(books, ids);
    }

    static Item known(Map<ItemId, Item> items, ItemId id) {
        return Optional.ofNullable(items.get(id)).orElseThrow();
    }

    private ManufacturingOrder kept(Books books, ManufacturingOrder before, ManufacturingOrder after) {
        var now = moments.now();
        var touched = after.touched(now);
        store.replace(books, touched.head());
        var was = before.head().facets();
        var is = after.head().facets();
        if (!is.equals(was)) store.addStep(books, after.kind(), after.id(), is, now);
        boolean wasFrozen = was.stage().isFrozen();
        if (is.stage().isFrozen() && !wasFrozen) after.lines().forEach(line -> store.freeze(books, line));
        if (!is.stage().isFrozen() && wasFrozen) after.lines().forEach(line -> store.thaw(books, line.id()));
        return touched;
    }

    /** Of the lines that were and those that are, in their order: what may differ from what they and their inputs hold. */
    private List<Shift> shifts(
            Books books, ManufacturingOrder before, ManufacturingOrder after, Map<OrderLineId, Place> touched) {
        boolean plansNothing =
                !before.head().facets().isOpen() && !after.head().facets().isOpen();
        if (plansNothing && touched.isEmpty()) return List.of();
        var lines = new LinkedHashMap<OrderLineId, OrderLine>();
        before.lines().forEach(line -> lines.put(line.id(), line));
        after.lines().forEach(line -> lines.put(line.id(), line));
        boolean moves = !before.terms().site().equals(after.terms().site());
        var site = site(books, after);
        var from = moves ? List.of(site(books, before)) : List.<Place>of();
        var expected = new Amounts<>(before.expected(), after.expected());
        var wanted = new Amounts<>(before.wanted(), after.wanted());
        var known = items(books, lines.values());
        var shifts = new ArrayList<Shift>();
        lines.forEach((id, line) -> {
            boolean came = touched.containsKey(id);
            if (came || expected.differs(id, moves)) {
                var elsewhere = new HashSet<>(from);
                Optional.ofNullable(touched.get(id)).ifPresent(elsewhere::add);
                var claim = new Claim(id.value(), known(known, line.item()), site);
                shifts.add(new Shift(claim, true, expected.now(id), elsewhere));
            }
            for (var input : line.inputs()) {
                if (!came && !wanted.differs(input.id(), moves)) continue;
                var claim = new Claim(input.id(), known(known, input.item()), site);
                shifts.add(new Shift(claim, false, wanted.now(input.id()), from));
            }
        });
        return shifts;
    }

    /** In millionths, before a change and after it; nothing of what is not named. */
    private record Amounts<K>(Map<K, Long> before, Map<K, Long> after) {

        long now(K key) {
            return after.getOrDefault(key, 0L);
        }

        boolean differs(K key, boolean moves) {
            long was = before.getOrDefault(key, 0L);
            return was != now(key) || (moves && was != 0);
        }
    }

    private static String number(ManufacturingOrder order) {
        return order.head().number().toString();
    }
}
