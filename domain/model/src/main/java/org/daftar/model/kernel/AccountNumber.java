package org.daftar.model.kernel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody is paid: an IBAN, or the number of a payroll card, which an exchange house gives and which is no IBAN. Upper case and
 * without blanks.
 */
public record AccountNumber(String value) {

    private static final int SHOWN = 4;

    private static final Pattern CARD = Pattern.compile("[A-Z0-9]{1,23}");

    /** Whatever begins like an IBAN is meant to be one, and then its check digits are right. */
    private static final Pattern LIKE_AN_IBAN = Pattern.compile("[A-Z]{2}[0-9]{2}.*|AE.*");

    public AccountNumber {
        if (!isNumber(value)) throw new IllegalArgumentException("Not the number of an account");
    }

    public static AccountNumber of(Iban iban) {
        return new AccountNumber(iban.value());
    }

    /** Reads one as people write it: in groups, in small letters. */
    public static Optional<AccountNumber> parse(String text) {
        var plain = text.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isNumber(plain) ? Optional.of(new AccountNumber(plain)) : Optional.empty();
    }

    public Optional<Iban> iban() {
        return Iban.parse(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isNumber(String text) {
        if (Iban.parse(text).filter(iban -> iban.value().equals(text)).isPresent()) return true;
        return CARD.matcher(text).matches() && !LIKE_AN_IBAN.matcher(text).matches();
    }

    /** What tells those who know it which one it is, and nobody else. */
    public String ending() {
        return "…" + value.substring(Math.max(0, value.length() - SHOWN));
    }
}
