package org.daftar.model.ledger;

/** The number of an account in its chart: 1 to 32 letters, digits, dots or dashes. */
public record AccountCode(String value) implements Comparable<AccountCode> {

    public AccountCode {
        if (!isCode(value)) throw new IllegalArgumentException("Not an account code: " + value);
    }

    public static boolean isCode(String text) {
        return !text.isEmpty()
                && text.length() <= 32
                && text.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c) || c == '.' || c == '-');
    }

    @Override
    public int compareTo(AccountCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
