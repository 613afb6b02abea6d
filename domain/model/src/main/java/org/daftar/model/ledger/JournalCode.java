package org.daftar.model.ledger;

/** A journal by its short code: 1 to 16 capital letters or digits. Numbers are gapless per journal and fiscal year. */
public record JournalCode(String value) {

    public static final JournalCode GENERAL = new JournalCode("GEN");

    public JournalCode {
        if (!isCode(value)) throw new IllegalArgumentException("Not a journal code: " + value);
    }

    public static boolean isCode(String text) {
        return text.matches("[A-Z0-9]{1,16}");
    }

    @Override
    public String toString() {
        return value;
    }
}
