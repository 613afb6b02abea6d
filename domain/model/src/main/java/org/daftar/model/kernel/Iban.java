package org.daftar.model.kernel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An international bank account number (ISO 13616), upper case and without blanks. Its check digits are right, and for a
 * country of the Gulf its length and form are, too.
 */
public record Iban(String value) {

    private static final Pattern ANY = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");

    /** The national part by country, from the SWIFT registry of IBANs. */
    private static final Map<String, Pattern> GULF = Map.of(
            "AE", Pattern.compile("[0-9]{19}"),
            "BH", Pattern.compile("[A-Z]{4}[A-Z0-9]{14}"),
            "KW", Pattern.compile("[A-Z]{4}[A-Z0-9]{22}"),
            "OM", Pattern.compile("[0-9]{3}[A-Z0-9]{16}"),
            "QA", Pattern.compile("[A-Z]{4}[A-Z0-9]{21}"),
            "SA", Pattern.compile("[0-9]{2}[A-Z0-9]{18}"));

    /** The digits of a UAE IBAN that name the bank begin here. */
    private static final int BANK = 4;

    public Iban {
        if (!isIban(value)) throw new IllegalArgumentException("Not an IBAN");
    }

    /** Reads one as people write it: in groups, in small letters. */
    public static Optional<Iban> parse(String text) {
        var plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isIban(plain) ? Optional.of(new Iban(plain)) : Optional.empty();
    }

    public String country() {
        return value.substring(0, 2);
    }

    /** Of a UAE IBAN: the three digits of the bank, which are digits 2 to 4 of its routing code, too. */
    public Optional<String> uaeBank() {
        return country().equals("AE") ? Optional.of(value.substring(BANK, BANK + 3)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isIban(String text) {
        if (!ANY.matcher(text).matches()) return false;
        var national = GULF.get(text.substring(0, 2));
        if (national != null && !national.matcher(text.substring(4)).matches()) return false;
        // 00, 01 and 99 can give the right remainder but are never issued: a check is 98 less a remainder of 0 to 96.
        int check = Integer.parseInt(text.substring(2, 4));
        return check >= 2 && check <= 98 && remainder(text.substring(4) + text.substring(0, 4)) == 1;
    }

    /** Modulo 97 with letters as 10 to 35 (ISO 7064), digit by digit. */
    private static int remainder(String text) {
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder;
    }
}
