package org.daftar.persistence.ledger;

import java.util.HashMap;
import java.util.Map;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.persistence.engine.Remembered;
import org.daftar.persistence.engine.Session;
import org.jspecify.annotations.Nullable;

/**
 * The open items that a batch has opened, found or moved, as they stand: a payment that is posted and allocated, and an
 * invoice that many pay at once, are read once per batch and not once per allocation.
 */
final class ItemCache implements Remembered {

    /** @param entry as {@code account}, its compact key */
    record Known(long entry, long account, OpenItem item) {

        Known moved(OpenItem after) {
            return new Known(entry, account, after);
        }
    }

    private static final int MOST = 1_000;

    private final Map<OpenItemId, Known> known = new HashMap<>();

    static ItemCache of(Session session) {
        return session.state(ItemCache.class, writing -> new ItemCache());
    }

    @Nullable
    Known find(OpenItemId id) {
        return known.get(id);
    }

    Known put(Known item) {
        known.put(item.item().id(), item);
        return item;
    }

    @Override
    public void forget() {
        known.clear();
    }

    @Override
    public boolean stored() {
        return known.size() <= MOST;
    }
}
