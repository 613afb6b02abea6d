package org.daftar.ports.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;

/** What a person asks to enter; nothing of it is judged yet. */
public record DraftEntry(
        LocalDate date,
        Optional<String> reference,
        Optional<String> description,
        JournalCode journal,
        List<Line> lines) {

    public DraftEntry {
        lines = List.copyOf(lines);
    }

    /** For a program that has its lines already: positive is debit, negative credit. */
    public static DraftEntry of(
            JournalCode journal, LocalDate date, Optional<String> description, List<EntryLine> lines) {
        return new DraftEntry(
                date,
                Optional.empty(),
                description,
                journal,
                lines.stream().map(Line::of).toList());
    }

    /**
     * One side only, and above zero; both are read as they were sent so that a refusal can name the fault.
     *
     * @param due on receivable and payable accounts only; the entry's date when absent
     */
    public record Line(
            AccountId account,
            Optional<Money> debit,
            Optional<Money> credit,
            Optional<String> description,
            Optional<UUID> partner,
            Optional<UUID> project,
            Optional<LocalDate> due) {

        public static Line of(EntryLine line) {
            return new Line(
                    line.account(),
                    Optional.of(line.debit()),
                    Optional.of(line.credit()),
                    line.description(),
                    line.partner(),
                    line.project(),
                    line.due());
        }
    }
}
