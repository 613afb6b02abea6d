package org.daftar.model.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UAE bank's routing code: nine digits, of which 2 to 4 name the bank. Its check digit follows no published rule, so it
 * is not judged.
 */
public record RoutingCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    public RoutingCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a routing code");
    }

    public static Optional<RoutingCode> parse(String text) {
        var plain = text.strip();
        return FORM.matcher(plain).matches() ? Optional.of(new RoutingCode(plain)) : Optional.empty();
    }

    /** The bank as a UAE IBAN names it. */
    public String bank() {
        return value.substring(1, 4);
    }

    @Override
    public String toString() {
        return value;
    }
}
