package org.daftar.model.ledger;

import java.util.regex.Pattern;

/** A journal by its short code: 1 to 16 capital letters or digits. Numbers are gapless per journal and fiscal year. */
public record JournalCode(String value) {

    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,16}");

    public static final JournalCode GENERAL = new JournalCode("GEN");

    public JournalCode {
        if (!isCode(value)) throw new IllegalArgumentException("Not a journal code: " + value);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
