package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the spans of days that contain a day, however long they are. Days stand in leaves of eight. A span is kept once: at its leaf, or in
 * the smallest window that contains its leaves. Windows of a level are twice as long as those of the level below, and a new one begins
 * with every quarter of its length, so that none reaches over its span's ends by more than twice the span's own length. A day is contained in
 * spans of its leaf and of the four windows of each level that contain it and no others, so that a question reads a few short ranges per level.
 */
final class DayTree {

    /** Windows smaller than four leaves have no quarters. */
    private static final int LOWEST = 2;

    private static final int HIGHEST = 15;
    private static final long LEAVES = 1L << 14;
    private static final int DAYS = 8;
    private static final long WINDOWS_OF_A_LEVEL = 1L << 20;
    /** Days outside belong to the first or last leaf: only the spans' own ends are exact. */
    private static final long FIRST = Math.floorDiv(LocalDate.of(1880, 1, 1).toEpochDay(), DAYS);

    private DayTree() {}

    /** Where a span is kept. @param until the first day after it */
    static long place(LocalDate from, LocalDate until) {
        long left = leaf(from);
        long right = leaf(until.minusDays(1));
        if (left == right) return left;
        int level = LOWEST;
        while (right - left > 3 * quarter(level)) level++;
        return window(level, left / quarter(level));
    }

    /** Where spans that contain that day are kept, among others that are near it. */
    static List<Long> around(LocalDate day) {
        var places = new ArrayList<Long>();
        long leaf = leaf(day);
        places.add(leaf);
        for (int level = LOWEST; level <= HIGHEST; level++) {
            long last = leaf / quarter(level);
            for (long start = last - 3; start <= last; start++) places.add(window(level, start));
        }
        return places;
    }

    private static long quarter(int level) {
        return 1L << (level - LOWEST);
    }

    /** Beyond all leaves. */
    private static long window(int level, long start) {
        return level * WINDOWS_OF_A_LEVEL + start;
    }

    private static long leaf(LocalDate day) {
        long place = Math.floorDiv(day.toEpochDay(), DAYS) - FIRST;
        return LEAVES + Math.min(Math.max(place, 0), LEAVES - 1);
    }
}
