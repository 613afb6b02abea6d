package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Finds the spans of days that contain a day, however long they are. Days stand in leaves of eight. A span is kept once: at its leaf, or in
 * the smallest window that contains its leaves. Windows of a level are twice as long as those of the level below, and a new one begins
 * with every quarter of its length, so that none reaches over its span's ends by more than twice the span's own length. A day is contained in
 * spans of the four windows of each level that contain it and no others, so that a question reads a few short ranges per level.
 */
final class DayTree {

    private static final int LEVELS = 14;
    private static final long LEAVES = 1L << LEVELS;
    private static final int DAYS = 8;
    /** Windows smaller than four leaves have no quarters. */
    private static final int LOWEST = 2;

    private static final int HIGHEST = LEVELS + 1;
    private static final long WINDOWS_OF_A_LEVEL = 1L << 20;
    /** As spans were kept before there were windows: at so many nodes of one level of a binary tree over the leaves. */
    private static final int FEW = 3;
    /** Days outside belong to the first or last leaf: only the spans' own ends are exact. */
    private static final long FIRST = Math.floorDiv(LocalDate.of(1880, 1, 1).toEpochDay(), DAYS);

    private DayTree() {}

    /** @param until the first day after the span */
    static List<Long> cover(LocalDate from, LocalDate until) {
        long left = leaf(from);
        long right = leaf(until.minusDays(1));
        if (left == right) return List.of(left);
        int level = LOWEST;
        while (right - left > 3 * quarter(level)) level++;
        return List.of(window(level, left / quarter(level)));
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

    /** As long spans were kept after that. */
    static List<Long> fewNodes(LocalDate from, LocalDate until) {
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

    /** Where spans that contain that day are kept, among others that are near it. */
    static List<Long> path(LocalDate day) {
        var places = new ArrayList<Long>();
        long leaf = leaf(day);
        for (long node = leaf; node > 0; node /= 2) places.add(node);
        for (int level = LOWEST; level <= HIGHEST; level++) {
            long last = leaf / quarter(level);
            for (long start = last - 3; start <= last; start++) places.add(window(level, start));
        }
        return places;
    }

    private static long quarter(int level) {
        return 1L << (level - LOWEST);
    }

    /** Beyond all nodes of the tree. */
    private static long window(int level, long start) {
        return level * WINDOWS_OF_A_LEVEL + start;
    }

    /** From {@link #LEAVES} on: below stand the nodes of the tree. */
    private static long leaf(LocalDate day) {
        long place = Math.floorDiv(day.toEpochDay(), DAYS) - FIRST;
        return LEAVES + Math.min(Math.max(place, 0), LEAVES - 1);
    }
}
