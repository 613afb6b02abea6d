package org.daftar.services.purchasing;

import java.util.List;
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

/** Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. */
record PurchasingAudit(Snapshots snapshots, PurchaseOrderStore store) implements BookLaws {

    private static final int LINES = 2_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var whole = snapshots.patient().read(books, () -> store.state(books));
        return PurchasingLaws.judge(new InPieces(snapshots, books, progress)
                .<PurchaseOrderId, PurchasingState>fold(
                        "purchase orders",
                        whole,
                        last -> store.ordersAfter(books, last, LINES),
                        some -> store.state(books, some),
                        PurchasingState::plus));
    }
}
