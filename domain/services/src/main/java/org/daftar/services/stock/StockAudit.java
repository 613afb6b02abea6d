package org.daftar.services.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.stock.StockLaws;
import org.daftar.model.stock.StockState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.ledger.InPieces;

/**
 * Judges the stock of some items at a time, each time in a snapshot of its own: no reading lasts long. What all items together moved
 * in value is compared with the inventory account as both were at one moment: events never change, so those that are later are left out.
 */
record StockAudit(Snapshots snapshots, StockStore store) implements BookLaws {

    private static final int EVENTS = 10_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var whole = snapshots.patient().read(books, () -> store.state(books));
        var moment = snapshots.read(books, () -> store.moment(books));
        var apart = new HashMap<>(moment.booked());
        var state = new InPieces(snapshots.patient(), books, progress)
                .<ItemId, StockState>fold(
                        "items of stock",
                        whole,
                        last -> store.itemsAfter(books, last, EVENTS),
                        some -> judged(books, some, moment, apart),
                        StockState::plus);
        return StockLaws.judge(state.apart(apart));
    }

    private StockState judged(Books books, Collection<ItemId> items, StockStore.Moment moment, Map<Long, Money> apart) {
        store.moved(books, items, moment).forEach((day, value) -> apart.merge(day, value.negated(), Money::plus));
        return store.state(books, items);
    }
}
