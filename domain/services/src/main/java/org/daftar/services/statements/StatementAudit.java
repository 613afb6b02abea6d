package org.daftar.services.statements;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLaws;
import org.daftar.model.statements.StatementsState;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStore.PostingPlace;
import org.daftar.services.ledger.InPieces;

/** Judges some statements, and then some postings, at a time, each time in a snapshot of its own. */
record StatementAudit(Snapshots snapshots, StatementStore store) implements BookLaws {

    private static final int LINES = 5_000;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var whole = snapshots.patient().read(books, () -> store.state(books));
        return StatementLaws.judge(statements(books, whole, progress).plus(postings(books, progress)));
    }

    private StatementsState statements(Books books, StatementsState whole, Progress progress) {
        return new InPieces(snapshots, books, progress)
                .<StatementId, StatementsState>fold(
                        "bank statements",
                        whole,
                        last -> store.statementsAfter(books, last, LINES),
                        some -> store.state(books, some),
                        StatementsState::plus);
    }

    private StatementsState postings(Books books, Progress progress) {
        var state = StatementsState.NOTHING;
        var after = Optional.of(PostingPlace.FIRST);
        long seen = 0;
        while (after.isPresent()) {
            var from = after.get();
            var judged = snapshots.read(books, () -> store.postingsState(books, from, LINES));
            state = state.plus(judged.state());
            after = judged.next();
            seen += LINES;
            progress.seen(seen, "bank postings");
        }
        return state;
    }
}
