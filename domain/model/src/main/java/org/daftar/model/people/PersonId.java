package org.daftar.model.people;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a labour card, by which the Wages Protection System knows an employee: 14 digits. It says who somebody is, so its text
 * does not.
 */
public record PersonId(String value) {

    private static final int DIGITS = 14;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");

    public PersonId {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a person id");
    }

    /** Reads one as people write it: shorter ones with the zeros that belong before them. */
    public static Optional<PersonId> parse(String text) {
        var plain = text.strip();
        if (plain.isEmpty() || plain.length() > DIGITS) return Optional.empty();
        var padded = "0".repeat(DIGITS - plain.length()) + plain;
        return FORM.matcher(padded).matches() ? Optional.of(new PersonId(padded)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "person id";
    }
}
