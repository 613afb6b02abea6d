package org.daftar.model.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A UAE bank's routing code: nine digits, of which 2 to 4 name the bank. The first is a check digit whose rule no authority has
 * published, so a code that breaks it is doubted and not refused.
 */
public record RoutingCode(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{9}");

    private static final int[] WEIGHTS = {9, 7, 3};

    public RoutingCode {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a routing code");
    }

    public static Optional<RoutingCode> parse(String text) {
        var plain = text.strip();
        return FORM.matcher(plain).matches() ? Optional.of(new RoutingCode(plain)) : Optional.empty();
    }

    /** Whether the digits, weighed 9, 7, 3 and over again, add up to tens: all codes in print do. */
    public boolean isUsual() {
        int sum = 0;
        for (int i = 0; i < value.length(); i++)
            sum += WEIGHTS[i % WEIGHTS.length] * Character.digit(value.charAt(i), 10);
        return sum % 10 == 0;
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
