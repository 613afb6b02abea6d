package org.daftar.services.assets;

import java.util.List;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetLaws;
import org.daftar.model.assets.AssetState;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.services.ledger.InPieces;

/** Judges some assets at a time, each time in a snapshot of its own: no reading lasts long. */
record AssetAudit(Snapshots snapshots, AssetStore store) implements BookLaws {

    private static final int CHUNK = 50;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var whole = snapshots.patient().read(books, () -> store.state(books));
        return AssetLaws.judge(new InPieces(snapshots, books, progress)
                .<AssetId, AssetState>fold(
                        "assets",
                        whole,
                        last -> store.after(books, last, CHUNK),
                        some -> store.state(books, some),
                        AssetState::plus));
    }
}
