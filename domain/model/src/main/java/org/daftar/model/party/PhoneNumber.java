package org.daftar.model.party;

import java.util.Optional;
import java.util.regex.Pattern;

/** Three to twenty digits, with a plus before them when they begin with a country's code. */
public record PhoneNumber(String value) {

    private static final Pattern FORM = Pattern.compile("\\+?[0-9]{3,20}");

    public PhoneNumber {
        if (!FORM.matcher(value).matches()) throw new IllegalArgumentException("Not a phone number");
    }

    /** Reads one as people write it: blanks, dashes, dots, slashes and brackets are left out; any script's digits count. */
    public static Optional<PhoneNumber> parse(String text) {
        var plain = new StringBuilder();
        text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && "-./()\u00A0\u200E\u200F".indexOf(letter) < 0)
                .forEach(letter -> plain.appendCodePoint(
                        Character.isDigit(letter) ? '0' + Character.getNumericValue(letter) : letter));
        return FORM.matcher(plain).matches() ? Optional.of(new PhoneNumber(plain.toString())) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
