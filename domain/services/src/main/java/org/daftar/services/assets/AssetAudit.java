package org.daftar.services.assets;

import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetLaws;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;

/** Judges some assets at a time, each time in a snapshot of its own: no reading lasts long. */
record AssetAudit(Snapshots snapshots, AssetStore store) implements BookLaws {

    private static final int CHUNK = 50;

    @Override
    public List<Verdict> judge(Books books) {
        var state = snapshots.read(books, () -> store.state(books));
        var assets = after(books, Optional.empty());
        while (!assets.isEmpty()) {
            var some = assets;
            state = state.plus(snapshots.read(books, () -> store.state(books, some)));
            assets = after(books, Optional.of(some.get(some.size() - 1)));
        }
        return AssetLaws.judge(state);
    }

    private List<AssetId> after(Books books, Optional<AssetId> last) {
        return snapshots.read(books, () -> store.after(books, last, CHUNK));
    }
}
