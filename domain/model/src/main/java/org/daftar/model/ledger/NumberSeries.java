package org.daftar.model.ledger;

/** What numbers run in: a journal's fiscal year. */
public record NumberSeries(JournalCode journal, int year) {

    static NumberSeries of(EntryNumber number) {
        return new NumberSeries(number.journal(), number.year());
    }
}
