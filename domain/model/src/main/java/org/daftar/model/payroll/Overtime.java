package org.daftar.model.payroll;

import org.daftar.model.kernel.Money;

/**
 * Hours worked beyond those agreed. Source: Federal Decree-Law 33 of 2021, article 19.
 *
 * @param hundredths of an hour
 */
public record Overtime(long hundredths, Kind kind) {

    /** An hour of basic pay is a thirtieth of the month's, over eight hours. */
    private static final long HOURS = 30L * 8;

    private static final long HUNDREDTHS = 100;
    private static final long PERCENT = 100;

    public enum Kind {
        DAY(125),
        /** Between ten in the evening and four in the morning. */
        NIGHT(150),
        /** On the weekly day of rest, when no other is given for it. */
        REST_DAY(150);

        private final int percent;

        Kind(int percent) {
            this.percent = percent;
        }
    }

    public Overtime {
        if (hundredths <= 0) throw new IllegalArgumentException("No hours");
    }

    /** Rounded half-up. @param basic of a month */
    public Money worth(Money basic) {
        return basic.proportion(hundredths * kind.percent, HOURS * HUNDREDTHS * PERCENT);
    }
}
