package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * A posted entry as somebody reads it who has the book and nothing else.
 *
 * @param reverses the number of the entry that it undoes
 */
public record BookEntry(
        EntryId id,
        EntryNumber number,
        LocalDate date,
        Optional<String> reference,
        Optional<String> description,
        Optional<JournalEntry.Source> source,
        Optional<EntryNumber> reverses,
        List<Line> lines) {

    public BookEntry {
        lines = List.copyOf(lines);
    }

    /** @param amount debit positive, credit negative */
    public record Line(
            AccountCode account,
            Money amount,
            Optional<UUID> partner,
            Optional<UUID> project,
            Optional<String> description) {}
}
