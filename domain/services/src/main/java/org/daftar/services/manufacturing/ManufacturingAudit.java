package org.daftar.services.manufacturing;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.manufacturing.ManufacturingLaws;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;

/** Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. */
record ManufacturingAudit(Snapshots snapshots, ManufacturingOrderStore store) implements BookLaws {

    private static final int CHUNK = 100;

    @Override
    public List<Verdict> judge(Books books) {
        var state = snapshots.read(books, () -> store.state(books));
        var orders = after(books, Optional.empty());
        while (!orders.isEmpty()) {
            var some = orders;
            state = state.plus(snapshots.read(books, () -> store.state(books, some)));
            orders = after(books, Optional.of(some.get(some.size() - 1)));
        }
        return ManufacturingLaws.judge(state);
    }

    private List<ManufacturingOrderId> after(Books books, Optional<ManufacturingOrderId> last) {
        return snapshots.read(books, () -> store.ordersAfter(books, last, CHUNK));
    }
}
