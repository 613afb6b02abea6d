package org.daftar.model.kernel;

import java.util.Optional;

/** A currency of ISO 4217 with its number of decimals: 2 for AED, 3 for KWD, BHD and OMR, 0 for JPY. */
public record Currency(String code, int decimals) {

    /** The number of decimals comes from the JDK's copy of ISO 4217; a code without minor units (XAU) is no currency here. */
    public static Optional<Currency> of(String code) {
        try {
            var known = java.util.Currency.getInstance(code);
            var decimals = known.getDefaultFractionDigits();
            return decimals < 0 ? Optional.empty() : Optional.of(new Currency(code, decimals));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** For codes that are known to be right, such as those the store holds. */
    public static Currency known(String code) {
        return of(code).orElseThrow(() -> new IllegalArgumentException("No ISO 4217 currency: " + code));
    }
}
