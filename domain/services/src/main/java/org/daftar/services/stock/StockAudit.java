package org.daftar.services.stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.stock.StockLaws;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.stock.driven.StockStore;

/** Judges the stock of some items at a time, each time in a snapshot of its own: no reading lasts long. */
record StockAudit(Snapshots snapshots, StockStore store) implements BookLaws {

    private static final int CHUNK = 100;

    @Override
    public List<Verdict> judge(Books books) {
        var state = snapshots.read(books, () -> store.state(books));
        var last = Optional.<ItemId>empty();
        for (var items = after(books, last); !items.isEmpty(); items = after(books, last)) {
            var some = new ArrayList<>(items);
            state = state.plus(snapshots.read(books, () -> store.state(books, some)));
            last = Optional.of(some.get(some.size() - 1));
        }
        return StockLaws.judge(state);
    }

    private List<ItemId> after(Books books, Optional<ItemId> last) {
        return snapshots.read(books, () -> store.itemsAfter(books, last, CHUNK));
    }
}
