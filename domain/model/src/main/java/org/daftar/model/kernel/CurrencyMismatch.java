package org.daftar.model.kernel;

/** Two amounts of different currencies met where no rate and no date could convert them: a bug, not a user's mistake. */
public final class CurrencyMismatch extends IllegalArgumentException {

    public CurrencyMismatch(Currency one, Currency other) {
        super(one.code() + " and " + other.code() + " cannot be added without a rate and a date");
    }
}
