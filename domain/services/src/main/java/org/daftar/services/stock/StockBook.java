package org.daftar.services.stock;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.stock.Costing;
import org.daftar.model.stock.MovingAverage;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.Posting;

/**
 * The engine of stock: whatever a document does to stock becomes events, levels, values and one journal entry, in the unit that
 * asks for it. It judges what is there and the period, and no permission, because capabilities above move stock in the name
 * of their own events.
 */
public final class StockBook {

    private static final JournalCode JOURNAL = new JournalCode("STOCK");

    private final StockStore store;
    private final ChartStore chart;
    private final CompanyProfiles profiles;
    private final Posting posting;
    private final Moments moments;
    private final Ids ids;
    private final Costing costing = new MovingAverage();

    StockBook(StockStore store, ChartStore chart, CompanyProfiles profiles, Posting posting, Moments moments, Ids ids) {
        this.store = store;
        this.chart = chart;
        this.profiles = profiles;
        this.posting = posting;
        this.moments = moments;
        this.ids = ids;
    }

    /**
     * Does what the document does, movement by movement: each sees what those before it left.
     *
     * @return the events in their order
     * @throws Refused insufficient_stock, period_locked, quantity_out_of_range, and as the ledger refuses the entry
     */
    public List<StockEvent> record(Caller caller, StockDocument document, Consumer<StockMoves> work) {
        var books = caller.books();
        var day = document.at().atZone(profiles.profile(books).zone()).toLocalDate();
        posting.requireOpen(books, day);
        var moves = new StockMoves(store, costing, profiles.currency(books), ids, books, document, moments.now());
        done(work, moves);
        var lines = moves.lines(role -> chart.required(books, role));
        var events = moves.events();
        if (!lines.isEmpty()) {
            var entry =
                    posting.postDocument(caller, JOURNAL, day, document.reference(), source(document, events), lines);
            events = events.stream().map(event -> event.booked(entry.id())).toList();
        }
        if (!events.isEmpty()) store.append(books, events);
        return events;
    }

    /** What is counted beyond 64 bits of millionths is refused here, wherever it is counted. */
    private static void done(Consumer<StockMoves> work, StockMoves moves) {
        try {
            work.accept(moves);
        } catch (ArithmeticException beyond) {
            throw new Refused(new Refusal.RuleViolated(
                    "quantity_out_of_range", "With this, more would be kept of an item than can be counted."));
        }
    }

    private static JournalEntry.Source source(StockDocument document, List<StockEvent> events) {
        var source = document.source();
        Optional<String> id = source.id().map(Object::toString);
        return id.map(named -> new JournalEntry.Source(source.kind(), named))
                .orElseGet(() -> new JournalEntry.Source(
                        "stock_event", events.get(0).id().toString()));
    }
}
