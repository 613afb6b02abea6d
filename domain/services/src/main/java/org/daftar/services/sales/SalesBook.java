package org.daftar.services.sales;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.sales.SalesLine;
import org.daftar.model.sales.SalesOrder;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.catalog.query.Items;
import org.daftar.ports.catalog.query.Locations;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.Reconciliation;
import org.daftar.services.stock.Reconciliation.Keeping;
import org.daftar.services.stock.StockBook;
import org.daftar.services.stock.StockDocument;
import org.daftar.services.stock.StockMoves;

/** Takes an order from what it was to what it is to be, with whatever of it stock has to know. */
record SalesBook(SalesHistory history, StockBook stock, Items items, Locations locations) {

    private static final String ORDER = "sales_order";

    /** What a line is to want from now on. */
    private record Shift(Claim claim, long wanted, Collection<Place> elsewhere) {

        void settle(StockMoves moves) {
            // Whoever is first in asking is first in getting; nothing new is wanted when goods come back.
            new Reconciliation(moves).demand(claim, wanted, elsewhere, Keeping.WHAT_IS_THERE);
        }
    }

    SalesOrder change(Caller caller, SalesOrder before, SalesOrder after, Instant at) {
        var shifts = shifts(caller.books(), before, after, false);
        if (!shifts.isEmpty())
            stock.record(
                    caller, document(after, Optional.empty(), Optional.empty(), at), moves -> settle(moves, shifts));
        return history.kept(caller.books(), before, after);
    }

    /** @param goods what comes back before it is looked at again what the order wants */
    SalesOrder change(
            Caller caller, SalesOrder before, SalesOrder after, StockDocument document, Consumer<StockMoves> goods) {
        var shifts = shifts(caller.books(), before, after, true);
        stock.record(caller, document, moves -> {
            moves.foresee(shifts.stream().map(Shift::claim));
            goods.accept(moves);
            settle(moves, shifts);
        });
        return history.kept(caller.books(), before, after);
    }

    private static void settle(StockMoves moves, List<Shift> shifts) {
        moves.foresee(shifts.stream().map(Shift::claim));
        shifts.forEach(shift -> shift.settle(moves));
    }

    /** @param batch when its events are to be undone together */
    StockDocument document(SalesOrder order, Optional<UUID> batch, Optional<String> notes, Instant at) {
        return new StockDocument(
                StockEvent.Source.of(ORDER, order.id().value()),
                Optional.of(order.head().number().toString()),
                notes,
                at,
                batch);
    }

    /** Where the order's goods are taken from. */
    Optional<Place> place(Books books, SalesOrder order) {
        return order.terms()
                .shipFrom()
                .map(id -> locations.find(books, id).orElseThrow())
                .map(Location::place);
    }

    Map<ItemId, Item> items(Books books, Collection<SalesLine> lines) {
        return items.details(
                books, lines.stream().map(SalesLine::item).distinct().toList());
    }

    /** Of the lines that were and those that are, in their order: what may differ from what they hold. */
    private List<Shift> shifts(Books books, SalesOrder before, SalesOrder after, boolean all) {
        var from = place(books, before);
        var to = place(books, after);
        var was = byClaim(before);
        var is = byClaim(after);
        var lines = new LinkedHashMap<>(was);
        lines.putAll(is);
        var known = items(books, lines.values());
        var shifts = new ArrayList<Shift>();
        lines.forEach((claim, line) -> {
            long held = Optional.ofNullable(was.get(claim)).map(before::wanted).orElse(0L);
            long wanted = Optional.ofNullable(is.get(claim)).map(after::wanted).orElse(0L);
            boolean same = wanted == held && (wanted == 0 || from.equals(to));
            var at = to.or(() -> from);
            if ((same && !all) || at.isEmpty()) return;
            var item = Optional.ofNullable(known.get(line.item())).orElseThrow();
            shifts.add(new Shift(
                    new Claim(claim, item, at.get()), wanted, from.stream().toList()));
        });
        return shifts;
    }

    private static Map<UUID, SalesLine> byClaim(SalesOrder order) {
        var lines = new LinkedHashMap<UUID, SalesLine>();
        order.lines().forEach(line -> lines.put(line.claim(), line));
        return lines;
    }
}
