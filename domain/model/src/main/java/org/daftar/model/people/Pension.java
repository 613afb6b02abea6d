package org.daftar.model.people;

import java.math.BigDecimal;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;

/**
 * How a national is insured for old age, as data: there are several funds, and what they take changes.
 *
 * @param salary on which contributions are computed, as the fund has it registered; empty for basic pay
 */
public record Pension(Scheme scheme, Shares shares, Optional<Money> salary) {

    /** Nobody insured: who is not has a gratuity at the end of service. */
    public static final Pension NONE = new Pension(Scheme.NONE, Shares.NONE, Optional.empty());

    /** Which fund and law. Sources: Federal Law 7 of 1999, Federal Law 57 of 2023. */
    public enum Scheme {
        NONE(Optional.of(Shares.NONE)),
        GPSSA_1999(Optional.of(new Shares(percent("5"), percent("12.5"), Optional.empty(), major(0), major(50_000)))),
        /** The government pays 2.5 % of the employer's share for those who earn less than 20,000. */
        GPSSA_2023(Optional.of(new Shares(
                percent("11"),
                percent("15"),
                Optional.of(new Relief(major(20_000), percent("2.5"))),
                major(3_000),
                major(70_000)))),
        /** Of Abu Dhabi, Sharjah or another country of the Gulf: the shares are told with the employee. */
        OTHER(Optional.empty());

        private final Optional<Shares> shares;

        Scheme(Optional<Shares> shares) {
            this.shares = shares;
        }

        /** Empty where they are told with the employee. */
        public Optional<Shares> shares() {
            return shares;
        }
    }

    /**
     * What is paid of the salary that counts.
     *
     * @param least and {@code most}: bounds of that salary, in whole units of the currency; no upper one is zero
     */
    public record Shares(Rate employee, Rate employer, Optional<Relief> relief, BigDecimal least, BigDecimal most) {

        public static final Shares NONE =
                new Shares(Rate.NONE, Rate.NONE, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO);

        /** Those of a fund that Daftar does not know by name. */
        public static Shares of(Rate employee, Rate employer) {
            return new Shares(employee, employer, Optional.empty(), BigDecimal.ZERO, BigDecimal.ZERO);
        }

        private Money counted(Money salary) {
            var floor = Money.of(least, salary.currency());
            if (salary.compareTo(floor) < 0) return floor;
            if (most.signum() == 0) return salary;
            var cap = Money.of(most, salary.currency());
            return salary.compareTo(cap) > 0 ? cap : salary;
        }
    }

    /** So much of the employer's share is somebody else's for those who earn less than that. */
    public record Relief(BigDecimal below, Rate share) {}

    public boolean isInsured() {
        return scheme != Scheme.NONE;
    }

    /** What is withheld in a whole month, rounded half-up. */
    public Money ofEmployee(Money basic) {
        return shares.employee().of(shares.counted(salary.orElse(basic)));
    }

    /** What the employer adds in a whole month, rounded half-up. */
    public Money ofEmployer(Money basic) {
        var whole = salary.orElse(basic);
        long relieved = shares.relief()
                .filter(relief -> whole.compareTo(Money.of(relief.below(), whole.currency())) < 0)
                .map(relief -> relief.share().millionths())
                .orElse(0L);
        return new Rate(shares.employer().millionths() - relieved).of(shares.counted(whole));
    }

    private static Rate percent(String text) {
        return Rate.percent(new BigDecimal(text));
    }

    private static BigDecimal major(long units) {
        return BigDecimal.valueOf(units);
    }
}
