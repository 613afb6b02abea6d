package org.daftar.model.kernel;

import java.util.List;

/**
 * That things of a kind name something, so that it is not removed.
 *
 * @param kind in words, of several: "invoices"
 * @param count how many; of what grows without end, at most {@link #MOST}
 */
public record Reference(String kind, long count) {

    /** Nobody needs to know how many more: counting them would hold up whoever waits. */
    public static final int MOST = 1000;

    public Reference {
        if (count < 1) throw new IllegalArgumentException("No reference: " + count + " " + kind);
    }

    /** None of a kind are no reference. */
    public static List<Reference> counted(String kind, long count) {
        return count == 0 ? List.of() : List.of(new Reference(kind, count));
    }
}
