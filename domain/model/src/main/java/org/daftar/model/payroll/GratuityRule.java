package org.daftar.model.payroll;

import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.people.LeaveDays;

/**
 * What the end of service costs: so many days of the last basic pay for each of the first five years, and more for each further one,
 * up to two years' pay. How a day is counted and which pay the bound is of are the employer's policy, so they are data. Source: Federal
 * Decree-Law 33 of 2021, article 51.
 */
public record GratuityRule(Daily daily, CapBase capBase) {

    public static final GratuityRule USUAL = new GratuityRule(Daily.THIRTIETH, CapBase.TOTAL);

    private static final long DAYS_OF_YEAR = 365;

    /** Service is counted in halves of a day. */
    private static final long YEAR = 2 * DAYS_OF_YEAR;

    private static final long FIRST_YEARS = 5 * YEAR;
    private static final long DAYS_OF_FIRST_YEARS = 21;
    private static final long DAYS_OF_LATER_YEARS = 30;
    private static final long MOST_MONTHS = 24;

    /** What a day is of a month's pay. */
    public enum Daily {
        THIRTIETH(1, 30),
        /** Twelve months over 365 days. */
        OF_A_YEAR(12, DAYS_OF_YEAR);

        private final long part;
        private final long whole;

        Daily(long part, long whole) {
            this.part = part;
            this.whole = whole;
        }
    }

    /** Which month's pay the bound is made of. */
    public enum CapBase {
        TOTAL,
        BASIC
    }

    /**
     * On what it is computed.
     *
     * @param basic and {@code total}: the last month's pay
     * @param counted days of service, those without pay left out
     */
    public record Basis(Money basic, Money total, LeaveDays counted) {

        public static Basis none(Currency currency) {
            return new Basis(Money.zero(currency), Money.zero(currency), LeaveDays.NONE);
        }
    }

    /** What there would be if service ended and nothing were forfeited, rounded half-up once. */
    public Money accrued(Basis basis) {
        long halves = Math.max(0, basis.counted().halves());
        long early = Math.min(halves, FIRST_YEARS);
        long days = early * DAYS_OF_FIRST_YEARS + (halves - early) * DAYS_OF_LATER_YEARS;
        var whole = basis.basic().proportion(days * daily.part, YEAR * daily.whole);
        var most = months(capBase == CapBase.TOTAL ? basis.total() : basis.basic());
        return whole.compareTo(most) > 0 ? most : whole;
    }

    /** What there is at the end of service: nothing before a year of it. */
    public Money due(Basis basis) {
        return basis.counted().halves() < YEAR ? Money.zero(basis.basic().currency()) : accrued(basis);
    }

    /** What days of leave that were not taken come to, on basic pay, rounded half-up. */
    public Money encashed(Money basic, LeaveDays left) {
        if (left.halves() <= 0) return Money.zero(basic.currency());
        return basic.proportion(left.halves() * daily.part, 2 * daily.whole);
    }

    private static Money months(Money pay) {
        return pay.proportion(MOST_MONTHS, 1);
    }
}
