package org.daftar.model.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A number under which somebody is registered for VAT, upper case and without blanks or dashes. */
public record TaxNumber(String value) {

    private static final Pattern ANY = Pattern.compile("[A-Z0-9./]{2,32}");

    /** UAE: fifteen digits, 1 first and 03 last (PINT-AE, rule ibr-132-ae); no check digit is known. */
    private static final Pattern TRN = Pattern.compile("1[0-9]{12}03");

    public TaxNumber {
        if (!ANY.matcher(value).matches()) throw new IllegalArgumentException("Not a tax number");
    }

    public static Optional<TaxNumber> parse(String text) {
        var plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return ANY.matcher(plain).matches() ? Optional.of(new TaxNumber(plain)) : Optional.empty();
    }

    /** Whether it is a tax registration number of the UAE. */
    public boolean isTrn() {
        return TRN.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
