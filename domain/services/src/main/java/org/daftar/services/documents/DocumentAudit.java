package org.daftar.services.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.DocumentLaws;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.documents.driven.Contents;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;

/** Reads every file, outside of any snapshot. */
record DocumentAudit(Snapshots snapshots, DocumentStore store, Contents contents) implements BookLaws {

    private static final int CHUNK = 100;

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var faults = new ArrayList<String>();
        long judged = 0;
        var some = after(books, Optional.empty());
        while (!some.isEmpty()) {
            for (var document : some) fault(books, document).ifPresent(faults::add);
            judged += some.size();
            progress.seen(judged, "documents");
            some = after(books, Optional.of(some.get(some.size() - 1).id()));
        }
        return DocumentLaws.judge(judged, faults);
    }

    /** One that was removed while its file was looked for is no fault. */
    private Optional<String> fault(Books books, Document document) {
        var found = contents.measure(books, document.content().digest());
        if (found.isPresent() && found.get().equals(document.content())) return Optional.empty();
        var gone = snapshots.read(books, () -> store.find(books, document.id())).isEmpty();
        return gone
                ? Optional.empty()
                : Optional.of(
                        "the content of document " + document.id() + (found.isEmpty() ? " is gone" : " is another"));
    }

    private List<Document> after(Books books, Optional<DocumentId> last) {
        return snapshots.read(books, () -> store.after(books, last, CHUNK));
    }
}
