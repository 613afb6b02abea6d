package org.daftar.services.sales;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.sales.SalesLaws;
import org.daftar.model.sales.SalesOrderId;
import org.daftar.model.sales.SalesState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.services.ledger.InPieces;

/** Judges some orders at a time, each time in a snapshot of its own: no reading lasts long. */
record SalesAudit(Snapshots snapshots, SalesOrderStore store) implements BookLaws {

    private static final int LINES = 2_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        return SalesLaws.judge(new InPieces(snapshots.patient(), books, progress)
                .<SalesOrderId, SalesState>fold(
                        "sales orders",
                        SalesState.NONE,
                        last -> store.ordersAfter(books, last, LINES),
                        some -> store.state(books, some),
                        SalesState::plus));
    }
}
