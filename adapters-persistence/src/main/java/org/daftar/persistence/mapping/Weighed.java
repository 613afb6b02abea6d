package org.daftar.persistence.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Something with how many rows there are of it, so that as much can be read at once as can be read in a moment. */
public record Weighed(UUID id, long weight) {

    /** So many are weighed at once. */
    public static final int MOST = 100;

    /** The first ones, until they have so many rows: one at least, unless there is none. */
    public static List<UUID> upTo(long rows, List<Weighed> weighed) {
        var first = new ArrayList<UUID>();
        long weight = 0;
        for (var one : weighed) {
            weight += one.weight();
            if (weight > rows && !first.isEmpty()) break;
            first.add(one.id());
        }
        return first;
    }
}
