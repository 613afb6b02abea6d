package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds the spans of days that contain a day, however long they are. A binary tree stands over all days, eight of them to
 * a leaf. A span is kept at the nodes that together cover its leaves: at those that cover nothing else where they are few,
 * else at three at most of one level, which reach over its ends by less than its own length. A day is contained in
 * spans of the nodes on its way to the root and no others, so that a question reads one short range per level.
 */
final class DayTree {

    private static final int LEVELS = 14;
    private static final long LEAVES = 1L << LEVELS;
    private static final int DAYS = 8;
    /** Each is a row, and a page that a commit writes: seven of them for a debt of eight months were a fifth of settling it. */
    private static final int FEW = 3;
    /** Days outside the tree belong to its first or last leaf: only the spans' own ends are exact. */
    private static final long FIRST = Math.floorDiv(LocalDate.of(1880, 1, 1).toEpochDay(), DAYS);

    private DayTree() {}

    /** @param until the first day after the span */
    static List<Long> cover(LocalDate from, LocalDate until) {
        var exact = exactCover(from, until);
        if (exact.size() <= FEW) return exact;
        long left = leaf(from);
        long right = leaf(until.minusDays(1));
        while (right - left >= FEW) {
            left /= 2;
            right /= 2;
        }
        return LongStream.rangeClosed(left, right).boxed().toList();
    }

    /** As every span was kept once, two nodes per level at most. */
    static List<Long> exactCover(LocalDate from, LocalDate until) {
        var nodes = new ArrayList<Long>();
        long left = leaf(from);
        long right = leaf(until.minusDays(1)) + 1;
        while (left < right) {
            if (left % 2 == 1) nodes.add(left++);
            if (right % 2 == 1) nodes.add(--right);
            left /= 2;
            right /= 2;
        }
        return nodes;
    }

    /** Where spans that contain that day are kept, among others that are near it. */
    static List<Long> path(LocalDate day) {
        var nodes = new ArrayList<Long>();
        for (long node = leaf(day); node > 0; node /= 2) nodes.add(node);
        return nodes;
    }

    private static long leaf(LocalDate day) {
        long place = Math.floorDiv(day.toEpochDay(), DAYS) - FIRST;
        return LEAVES + Math.min(Math.max(place, 0), LEAVES - 1);
    }
}
