package org.daftar.model.statements;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;

/**
 * A statement of one bank account. Its opening balance and its lines come to its closing balance.
 *
 * @param reference the bank's name for it, which no other statement of the account has
 * @param lines how many it has
 * @param unmatched how many of them are not cleared to the last minor unit
 * @param unexplained what the lines come to, less what clears them
 */
public record BankStatement(
        StatementId id,
        AccountId account,
        LocalDate date,
        Optional<String> reference,
        Money opening,
        Money closing,
        int lines,
        int unmatched,
        Money unexplained,
        Instant importedAt) {

    /** What the lines leave open of the way from opening to closing balance; zero where the statement is sound. */
    public static Money missing(Money opening, Money lines, Money closing) {
        return closing.minus(opening.plus(lines));
    }
}
