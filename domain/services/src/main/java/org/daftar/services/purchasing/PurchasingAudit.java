package org.daftar.services.purchasing;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.PurchasingLaws;
import org.daftar.model.purchasing.PurchasingState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.services.ledger.InPieces;

/**
 * Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. What all of them brought and nobody billed is
 * added up as it was at one moment; only if that is not what was booked then, all are read at once: a bill that was taken back
 * meanwhile leaves nothing to add up.
 */
record PurchasingAudit(Snapshots snapshots, PurchaseOrderStore store) implements BookLaws {

    private static final int LINES = 2_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var moment = snapshots.read(books, () -> store.moment(books));
        var unbilled = new AtomicLong();
        var state = new InPieces(snapshots.patient(), books, progress)
                .<PurchaseOrderId, PurchasingState>fold(
                        "purchase orders",
                        PurchasingState.NONE,
                        last -> store.ordersAfter(books, last, LINES),
                        some -> {
                            unbilled.addAndGet(store.unbilled(books, some, moment));
                            return store.state(books, some);
                        },
                        PurchasingState::plus);
        if (unbilled.get() != moment.booked())
            state = state.plus(snapshots.patient().read(books, () -> store.state(books)));
        return PurchasingLaws.judge(state);
    }
}
