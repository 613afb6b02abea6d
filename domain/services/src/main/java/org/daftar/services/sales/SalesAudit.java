package org.daftar.services.sales;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.sales.SalesLaws;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.sales.driven.SalesOrderStore;

/** Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. */
record SalesAudit(Snapshots snapshots, SalesOrderStore store) implements BookLaws {

    private static final int CHUNK = 100;

    @Override
    public List<Verdict> judge(Books books) {
        var state = SalesState.NONE;
        var orders = after(books, Optional.empty());
        while (!orders.isEmpty()) {
            var some = orders;
            state = state.plus(snapshots.read(books, () -> store.state(books, some)));
            orders = after(books, Optional.of(some.get(some.size() - 1)));
        }
        return SalesLaws.judge(state);
    }

    private List<SalesOrderId> after(Books books, Optional<SalesOrderId> last) {
        return snapshots.read(books, () -> store.ordersAfter(books, last, CHUNK));
    }
}
