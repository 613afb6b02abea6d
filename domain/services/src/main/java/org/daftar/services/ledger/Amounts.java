package org.daftar.services.ledger;

import java.math.BigDecimal;
import java.util.List;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.jspecify.annotations.Nullable;

/** Reads amounts as they were sent, and names those that these books cannot hold. */
public record Amounts(Currency currency, List<Flaw> flaws) {

    public @Nullable Money positive(String path, BigDecimal value) {
        return within(path, value, 1, "An amount is above zero, and at most ");
    }

    public @Nullable Money nonNegative(String path, BigDecimal value) {
        return within(path, value, 0, "An amount is zero or more, and at most ");
    }

    public @Nullable Money signed(String path, BigDecimal value) {
        return within(path, value, -Money.LARGEST, "On either side of zero an amount is at most ");
    }

    private @Nullable Money within(String path, BigDecimal value, long least, String bounds) {
        try {
            var money = Money.of(value, currency);
            if (money.minor() >= least && money.minor() <= Money.LARGEST) return money;
            flaws.add(new Flaw(path, "out_of_range", bounds + new Money(Money.LARGEST, currency) + "."));
        } catch (ArithmeticException inexact) {
            flaws.add(new Flaw(
                    path,
                    "too_precise",
                    currency.code() + " has " + currency.decimals() + " decimals. Round the amount."));
        }
        return null;
    }
}
