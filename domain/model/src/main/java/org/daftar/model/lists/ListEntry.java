package org.daftar.model.lists;

import java.time.Instant;
import org.daftar.model.kernel.SearchKey;

/**
 * An entry of one of the company's lists.
 *
 * @param sortOrder its place in its list; the smallest comes first
 * @param active an inactive one stays where it is used and is not used anew
 */
public record ListEntry(
        ListEntryId id, ListKind kind, String name, int sortOrder, boolean active, Instant createdAt, long version) {

    /** In one list, two names of one key are the same name. */
    public static String key(String name) {
        return SearchKey.of(name).value();
    }
}
