package org.daftar.model.people;

import java.time.LocalDate;

/**
 * Days on which somebody is away.
 *
 * @param half half of one day; the first day is the last then
 */
public record Leave(LeaveType type, LocalDate first, LocalDate last, boolean half) {

    public Leave {
        if (last.isBefore(first)) throw new IllegalArgumentException("Leave ends before it begins: " + first);
        if (half && !first.equals(last)) throw new IllegalArgumentException("Half a day is of one day: " + first);
    }

    public LeaveDays days() {
        return half ? new LeaveDays(1) : LeaveDays.between(first, last);
    }

    /** Half of what a day of it takes away. */
    public long halvesADay() {
        return half ? 1 : 2;
    }

    public boolean touches(LocalDate from, LocalDate to) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /** How much of it lies in that span. */
    public LeaveDays within(LocalDate from, LocalDate to) {
        if (!touches(from, to)) return LeaveDays.NONE;
        if (half) return days();
        return LeaveDays.between(first.isBefore(from) ? from : first, last.isAfter(to) ? to : last);
    }
}
