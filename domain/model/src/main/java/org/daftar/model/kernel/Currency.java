package org.daftar.model.kernel;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** A currency of ISO 4217 with its number of decimals: 2 for AED, 3 for KWD, BHD and OMR, 0 for JPY. Of each there is one. */
public final class Currency {

    private static final ConcurrentMap<String, Currency> MET = new ConcurrentHashMap<>();

    private final String code;
    private final int decimals;

    private Currency(String code, int decimals) {
        this.code = code;
        this.decimals = decimals;
    }

    /** The number of decimals comes from the JDK's copy of ISO 4217; a code without minor units (XAU) is no currency here. */
    public static Optional<Currency> of(String code) {
        var met = MET.get(code);
        return met != null ? Optional.of(met) : inTheJdk(code);
    }

    /** For codes that are known to be right, such as those the store holds. */
    public static Currency known(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("No ISO 4217 currency: " + code));
    }

    public String code() {
        return code;
    }

    public int decimals() {
        return decimals;
    }

    @Override
    public String toString() {
        return code;
    }

    private static Optional<Currency> inTheJdk(String code) {
        try {
            var decimals = java.util.Currency.getInstance(code).getDefaultFractionDigits();
            if (decimals < 0) return Optional.empty();
            return Optional.of(MET.computeIfAbsent(code, first -> new Currency(first, decimals)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
