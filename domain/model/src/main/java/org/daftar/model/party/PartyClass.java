package org.daftar.model.party;

import java.time.Instant;
import org.daftar.model.kernel.SearchKey;

/**
 * An entry of one of the company's lists by which parties are sorted.
 *
 * @param sortOrder its place in its list; the smallest comes first
 * @param active an inactive one stays where it is used and is not used anew
 */
public record PartyClass(
        PartyClassId id, Kind kind, String name, int sortOrder, boolean active, Instant createdAt, long version) {

    public enum Kind {
        /** What a client is, such as retailer or distributor: every client has one. */
        TYPE,
        /** A part of the market. */
        SEGMENT
    }

    /** In one list, two names of one key are the same name. */
    public static String key(String name) {
        return SearchKey.of(name).value();
    }
}
