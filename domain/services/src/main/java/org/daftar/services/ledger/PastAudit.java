package org.daftar.services.ledger;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.ledger.LedgerLaws;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.ledger.query.Maintained;

/** Judges what is kept for questions about who owed what on past days, some partners at a time. */
record PastAudit(Snapshots snapshots, Maintained maintained) implements BookLaws {

    private static final int ITEMS = 10_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var fault = new InPieces(snapshots.patient(), books, progress)
                .<UUID, Optional<String>>fold(
                        "partners",
                        Optional.empty(),
                        last -> maintained.partnersAfter(books, last, ITEMS),
                        some -> maintained.pastFault(books, some),
                        (before, found) -> before.or(() -> found));
        return List.of(LedgerLaws.subledgerEqualedControl(fault));
    }
}
