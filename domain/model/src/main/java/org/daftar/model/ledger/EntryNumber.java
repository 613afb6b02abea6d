package org.daftar.model.ledger;

/** The number of a posted entry: gapless from 1 within a journal and fiscal year, printed {@code JE/2026/00001}. */
public record EntryNumber(JournalCode journal, int year, long ordinal) {

    private static final int SHOWN_DIGITS = 5;

    @Override
    public String toString() {
        var prefix = journal.value().equals(JournalCode.GENERAL.value()) ? "JE" : journal.value();
        var digits = Long.toString(ordinal);
        return prefix + "/" + year + "/" + "0".repeat(Math.max(0, SHOWN_DIGITS - digits.length())) + digits;
    }
}
