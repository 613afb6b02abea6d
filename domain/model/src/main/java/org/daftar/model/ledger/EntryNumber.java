package org.daftar.model.ledger;

import java.util.Locale;

/** The number of a posted entry: gapless from 1 within a journal and fiscal year, printed {@code JE/2026/00001}. */
public record EntryNumber(JournalCode journal, int year, long ordinal) {

    @Override
    public String toString() {
        var prefix = journal.equals(JournalCode.GENERAL) ? "JE" : journal.value();
        return String.format(Locale.ROOT, "%s/%d/%05d", prefix, year, ordinal);
    }
}
