package org.daftar.persistence.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;

/** The drafts that the writer has stored lately: most are posted soon after. */
final class DraftsMet implements Remembered {

    private static final int MOST_LINES = 2_000;

    /** @param key as {@link JournalMapper} knows it */
    record Known(long key, Draft draft) {}

    private final Map<EntryId, Known> known = new HashMap<>();
    private int linesMet;

    private DraftsMet() {}

    private static DraftsMet of(Session writing) {
        return writing.state(DraftsMet.class, first -> new DraftsMet());
    }

    static void put(Session writing, long key, Draft draft) {
        var met = of(writing);
        met.known.put(draft.id(), new Known(key, draft));
        met.linesMet += draft.content().lines().size() + 1;
    }

    /** Empty, too, where it is not known. */
    static Optional<Known> find(Session session, EntryId id) {
        return session.isWriting() ? Optional.ofNullable(of(session).known.get(id)) : Optional.empty();
    }

    static void posted(Session writing, EntryId id) {
        of(writing).known.remove(id);
    }

    @Override
    public void forget() {
        known.clear();
    }

    @Override
    public boolean stored() {
        return linesMet <= MOST_LINES;
    }
}
