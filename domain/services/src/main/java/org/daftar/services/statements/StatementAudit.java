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
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStore.PostingPlace;

/** Judges some statements, and then some postings, at a time, each time in a snapshot of its own. */
record StatementAudit(Snapshots snapshots, StatementStore store) implements BookLaws {

    private static final int LINES = 5_000;

    @Override
    public List<Verdict> judge(Books books) {
        var whole = snapshots.read(books, () -> store.state(books));
        return StatementLaws.judge(whole.plus(statements(books)).plus(postings(books)));
    }

    private StatementsState statements(Books books) {
        var state = StatementsState.NOTHING;
        var some = after(books, Optional.empty());
        while (!some.isEmpty()) {
            var these = some;
            state = state.plus(snapshots.read(books, () -> store.state(books, these)));
            some = after(books, Optional.of(these.get(these.size() - 1)));
        }
        return state;
    }

    private List<StatementId> after(Books books, Optional<StatementId> last) {
        return snapshots.read(books, () -> store.statementsAfter(books, last, LINES));
    }

    private StatementsState postings(Books books) {
        var state = StatementsState.NOTHING;
        var after = Optional.of(PostingPlace.FIRST);
        while (after.isPresent()) {
            var from = after.get();
            var judged = snapshots.read(books, () -> store.postingsState(books, from, LINES));
            state = state.plus(judged.state());
            after = judged.next();
        }
        return state;
    }
}
