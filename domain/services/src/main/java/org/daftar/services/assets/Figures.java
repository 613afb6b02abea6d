package org.daftar.services.assets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.Terms;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.services.ledger.Amounts;
import org.jspecify.annotations.Nullable;

/** Reads the figures of an asset, and names those that do not fit. */
record Figures(Currency currency, List<Flaw> flaws) {

    @Nullable
    Money amount(String path, BigDecimal value, boolean mayBeZero) {
        var amounts = new Amounts(currency, flaws);
        return mayBeZero ? amounts.nonNegative(path, value) : amounts.positive(path, value);
    }

    /** @param percent of a year */
    @Nullable
    Terms terms(@Nullable Money salvage, int life, Terms.Method method, Optional<BigDecimal> percent) {
        if (life < 1 || life > Terms.LONGEST_LIFE)
            flaws.add(
                    new Flaw("usefulLifeMonths", "out_of_range", "A life is 1 to " + Terms.LONGEST_LIFE + " months."));
        var rate = rate(method, percent);
        return salvage == null || !flaws.isEmpty() ? null : new Terms(salvage, life, method, rate);
    }

    private Optional<Rate> rate(Terms.Method method, Optional<BigDecimal> percent) {
        boolean declines = method == Terms.Method.DECLINING_BALANCE;
        if (declines != percent.isPresent()) {
            flaws.add(new Flaw(
                    "decliningRate",
                    declines ? "required" : "only_of_declining",
                    declines
                            ? "Say how much of its book value it loses in a year, in percent."
                            : "Only a declining balance has a rate. Leave it out."));
            return Optional.empty();
        }
        try {
            var rate = percent.map(Rate::percent);
            if (rate.filter(read -> read.millionths() <= 0 || read.millionths() > MOST)
                    .isPresent())
                flaws.add(new Flaw("decliningRate", "out_of_range", "A rate is above 0 and at most 1200 percent."));
            return rate;
        } catch (ArithmeticException inexact) {
            flaws.add(new Flaw("decliningRate", "too_precise", "A rate has four decimals at most."));
            return Optional.empty();
        }
    }

    /** All of it within a month. */
    private static final long MOST = 12_000_000;
}
