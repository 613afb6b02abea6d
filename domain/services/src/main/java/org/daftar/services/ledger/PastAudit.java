package org.daftar.services.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
        var faults = new InPieces(snapshots.patient(), books, progress)
                .<UUID, List<String>>fold(
                        "partners",
                        List.of(),
                        last -> maintained.partnersAfter(books, last, ITEMS),
                        some -> maintained.pastFaults(books, some),
                        PastAudit::both);
        return List.of(LedgerLaws.subledgerEqualedControl(faults));
    }

    private static List<String> both(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
