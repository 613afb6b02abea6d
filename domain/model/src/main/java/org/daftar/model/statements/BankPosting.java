package org.daftar.model.statements;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/**
 * A posted line on a bank account, which a line of a statement clears once.
 *
 * @param line of the entry, from 1
 * @param amount what came in, negative for what went out
 */
public record BankPosting(
        EntryId entry,
        int line,
        EntryNumber number,
        LocalDate date,
        Money amount,
        boolean isWriteOff,
        Optional<StatementLineId> clearedBy) {}
