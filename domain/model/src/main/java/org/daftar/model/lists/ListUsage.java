package org.daftar.model.lists;

import java.util.List;
import java.util.UUID;

/**
 * What is of an entry of a list.
 *
 * @param count of all that is, active or not
 * @param some of them
 */
public record ListUsage(long count, List<UUID> some) {

    public static final ListUsage NONE = new ListUsage(0, List.of());

    /** How many users of an entry are named. */
    public static final int SOME = 5;

    public ListUsage {
        some = List.copyOf(some);
    }
}
