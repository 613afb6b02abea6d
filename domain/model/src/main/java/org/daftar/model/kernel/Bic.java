package org.daftar.model.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A bank's identifier (ISO 9362, "SWIFT code"): eight characters, or eleven with a branch; upper case. */
public record Bic(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?");

    public Bic {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a BIC");
    }

    public static Optional<Bic> parse(String text) {
        var plain = text.strip().toUpperCase(Locale.ROOT);
        return FORM.matcher(plain).matches() ? Optional.of(new Bic(plain)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
