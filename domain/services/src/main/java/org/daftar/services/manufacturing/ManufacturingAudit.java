package org.daftar.services.manufacturing;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.manufacturing.ManufacturingLaws;
import org.daftar.model.manufacturing.ManufacturingOrderId;
import org.daftar.model.manufacturing.ManufacturingState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.services.ledger.InPieces;

/** Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. */
record ManufacturingAudit(Snapshots snapshots, ManufacturingOrderStore store) implements BookLaws {

    private static final int LINES = 2_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var whole = snapshots.patient().read(books, () -> store.state(books));
        return ManufacturingLaws.judge(new InPieces(snapshots.patient(), books, progress)
                .<ManufacturingOrderId, ManufacturingState>fold(
                        "production orders",
                        whole,
                        last -> store.ordersAfter(books, last, LINES),
                        some -> store.state(books, some),
                        ManufacturingState::plus));
    }
}
