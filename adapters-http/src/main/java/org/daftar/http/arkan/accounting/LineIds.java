package org.daftar.http.arkan.accounting;

import java.util.UUID;
import org.daftar.model.ledger.EntryId;

/**
 * A line is known by its entry and its place, which never change. Arkan shows an id, so the place is folded into the
 * entry's: the same line always has the same one.
 */
final class LineIds {

    private LineIds() {}

    /** @param line counted from one */
    static UUID of(EntryId entry, int line) {
        var base = entry.value();
        return new UUID(base.getMostSignificantBits(), base.getLeastSignificantBits() ^ line);
    }
}
